package dk.pejling.rendering.font;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.TextMeasure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * How wide text becomes by the typefaces' own advances, without kerning. Not for use by several
 * threads.
 */
public final class TypefaceMeasure implements TextMeasure {
  private final Map<Typeface, Advances> opened = new HashMap<>();

  /** In ems, by code point. */
  private final Map<Face, Map<Integer, Double>> known = new EnumMap<>(Face.class);

  private record Advances(TrueTypeFont font, CmapLookup glyphs) {}

  @Override
  public double width(String text, Face face, double size) {
    Map<Integer, Double> ofFace = known.computeIfAbsent(face, any -> new HashMap<>());
    return size
        * Legible.text(text)
            .codePoints()
            .mapToDouble(character -> ofFace.computeIfAbsent(character, any -> ems(any, face)))
            .sum();
  }

  private double ems(int character, Face face) {
    Advances first = opened.computeIfAbsent(Typeface.of(face), TypefaceMeasure::open);
    int glyph = first.glyphs().getGlyphId(character);
    if (glyph != 0) {
      return ems(first, glyph);
    }
    Advances fallback = opened.computeIfAbsent(Typeface.fallback(face), TypefaceMeasure::open);
    return ems(fallback, fallback.glyphs().getGlyphId(character));
  }

  private static double ems(Advances advances, int glyph) {
    try {
      return advances.font().getAdvanceWidth(glyph) / (double) advances.font().getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Advances open(Typeface typeface) {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.bytes()));
      return new Advances(font, font.getUnicodeCmapLookup());
    } catch (IOException e) {
      throw new UncheckedIOException(typeface.path(), e);
    }
  }
}
