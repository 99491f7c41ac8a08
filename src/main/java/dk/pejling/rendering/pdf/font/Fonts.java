package dk.pejling.rendering.pdf.font;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.font.Legible;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of one document: Roboto, and DejaVu for what Roboto lacks. A character that neither has
 * is replaced by {@code U+FFFD}, which can be seen, and remembered. Not for use by several threads.
 */
public final class Fonts implements TextMeasure {
  private static final int REPLACEMENT = 0xFFFD;

  private final FontFiles files = new FontFiles();
  private final Map<Face, Map<Integer, Glyph>> known = new EnumMap<>(Face.class);

  /** In ems. Every word is measured several times in each of the passes over the document. */
  private final Map<Face, Map<String, Double>> measured = new EnumMap<>(Face.class);

  private final Set<Integer> missing = new TreeSet<>();

  /** Of those, the ones that have been set since they were last asked for. */
  private final Set<Integer> lately = new TreeSet<>();

  /** A stretch of text that one font has. */
  public record Stretch(BaseFont font, String text) {}

  private record Glyph(BaseFont font, int character, double width) {}

  @Override
  public double width(String text, Face face, double size) {
    return size
        * measured
            .computeIfAbsent(face, any -> new HashMap<>())
            .computeIfAbsent(text, any -> ems(text, face));
  }

  private double ems(String text, Face face) {
    return Legible.text(text)
        .codePoints()
        .mapToDouble(character -> glyph(character, face).width())
        .sum();
  }

  public List<Stretch> stretches(String text, Face face) {
    List<Stretch> stretches = new ArrayList<>();
    StringBuilder same = new StringBuilder();
    BaseFont font = files.of(face);
    for (int character : VisualOrder.of(Legible.text(text)).codePoints().toArray()) {
      Glyph glyph = glyph(character, face);
      if (missing.contains(character)) {
        lately.add(character);
      }
      if (glyph.font() != font && !same.isEmpty()) {
        stretches.add(new Stretch(font, same.toString()));
        same.setLength(0);
      }
      font = glyph.font();
      same.appendCodePoint(glyph.character());
    }
    if (!same.isEmpty()) {
      stretches.add(new Stretch(font, same.toString()));
    }
    return stretches;
  }

  /** Characters set since the last call that no font has, as code points in order. */
  public List<Integer> takeMissing() {
    List<Integer> taken = List.copyOf(lately);
    lately.clear();
    return taken;
  }

  private Glyph glyph(int character, Face face) {
    return known
        .computeIfAbsent(face, any -> new HashMap<>())
        .computeIfAbsent(character, any -> find(character, face));
  }

  private Glyph find(int character, Face face) {
    BaseFont font = files.of(face);
    if (font.charExists(character)) {
      return glyph(font, character);
    }
    BaseFont fallback = files.fallback(face);
    if (fallback.charExists(character)) {
      return glyph(fallback, character);
    }
    missing.add(character);
    return glyph(fallback, REPLACEMENT);
  }

  private static Glyph glyph(BaseFont font, int character) {
    return new Glyph(font, character, font.getWidth(Character.toString(character)) / 1000.0);
  }
}
