package dk.pejling.rendering.docx.picture;

import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.docx.file.Parts;
import dk.pejling.rendering.docx.file.Relations;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of one document; the same scene is kept once. */
public final class Pictures {
  private final Relations relations;
  private final ScenePng png;
  private final SceneSvg svg;
  private final Map<Scene, Picture> pictures = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  public Pictures(Relations relations, TextMeasure measure) {
    this.relations = relations;
    GlyphOutlines glyphs = new GlyphOutlines(measure);
    this.png = new ScenePng(glyphs);
    this.svg = new SceneSvg(glyphs);
  }

  public Picture of(Scene scene) {
    return pictures.computeIfAbsent(scene, this::added);
  }

  private Picture added(Scene scene) {
    String name = "media/image" + (pictures.size() + 1);
    files.put(name + ".png", png.of(scene));
    files.put(name + ".svg", svg.of(scene));
    return new Picture(
        relations.part("image", name + ".png"),
        relations.part("image", name + ".svg"),
        scene.width(),
        scene.height());
  }

  public void write(Parts parts) {
    files.forEach((name, content) -> parts.add("word/" + name, content));
  }
}
