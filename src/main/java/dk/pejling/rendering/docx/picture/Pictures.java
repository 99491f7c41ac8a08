package dk.pejling.rendering.docx.picture;

import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.docx.file.Parts;
import dk.pejling.rendering.docx.file.Relations;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of one document; the same scene is kept once. */
public final class Pictures {
  private final ScenePng png;
  private final SceneSvg svg;
  private final Map<Scene, String> names = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  public Pictures(TextMeasure measure) {
    GlyphOutlines glyphs = new GlyphOutlines(measure);
    this.png = new ScenePng(glyphs);
    this.svg = new SceneSvg(glyphs);
  }

  /**
   * @param from of the part that the picture stands in
   */
  public Picture of(Scene scene, Relations from) {
    String name = names.computeIfAbsent(scene, this::added);
    return new Picture(
        from.part("image", name + ".png"),
        from.part("image", name + ".svg"),
        scene.width(),
        scene.height());
  }

  private String added(Scene scene) {
    String name = "media/image" + (names.size() + 1);
    files.put(name + ".png", png.of(scene));
    files.put(name + ".svg", svg.of(scene));
    return name;
  }

  public void write(Parts parts) {
    files.forEach((name, content) -> parts.add("word/" + name, content));
  }
}
