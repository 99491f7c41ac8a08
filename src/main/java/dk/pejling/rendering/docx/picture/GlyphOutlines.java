package dk.pejling.rendering.docx.picture;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.font.Legible;
import dk.pejling.rendering.font.Typeface;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as outlines from the typefaces' own files, so that no font of the machine is asked. Not for
 * use by several threads.
 */
public final class GlyphOutlines {
  private final TextMeasure measure;
  private final Map<Typeface, Outlines> opened = new HashMap<>();
  private final Map<Key, Glyph> known = new HashMap<>();

  public GlyphOutlines(TextMeasure measure) {
    this.measure = measure;
  }

  private record Outlines(TrueTypeFont font, CmapLookup glyphs) {}

  private record Key(Face face, int character) {}

  /** In ems, y down. */
  private record Glyph(Path2D outline, double advance) {}

  Path2D of(Shape.Words words) {
    Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double width = measure.width(words.text(), words.face(), words.size());
    double x =
        switch (words.anchor()) {
          case START -> words.at().x();
          case MIDDLE -> words.at().x() - width / 2;
          case END -> words.at().x() - width;
        };
    for (int character : Legible.text(words.text()).codePoints().toArray()) {
      Glyph glyph =
          known.computeIfAbsent(
              new Key(words.face(), character), key -> glyph(key.face(), key.character()));
      AffineTransform place = AffineTransform.getTranslateInstance(x, words.at().y());
      place.scale(words.size(), words.size());
      all.append(glyph.outline().getPathIterator(place), false);
      x += glyph.advance() * words.size();
    }
    return all;
  }

  private Glyph glyph(Face face, int character) {
    Outlines first = opened.computeIfAbsent(Typeface.of(face), GlyphOutlines::open);
    int glyph = first.glyphs().getGlyphId(character);
    if (glyph != 0) {
      return glyph(first.font(), glyph);
    }
    Outlines fallback = opened.computeIfAbsent(Typeface.fallback(face), GlyphOutlines::open);
    return glyph(fallback.font(), fallback.glyphs().getGlyphId(character));
  }

  private static Glyph glyph(TrueTypeFont font, int glyph) {
    try {
      double em = font.getUnitsPerEm();
      GlyphData data = font.getGlyph().getGlyph(glyph);
      Path2D outline = data == null ? new Path2D.Double() : scaled(data.getPath(), em);
      return new Glyph(outline, font.getAdvanceWidth(glyph) / em);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path2D scaled(GeneralPath path, double em) {
    return new Path2D.Double(path, AffineTransform.getScaleInstance(1 / em, -1 / em));
  }

  private static Outlines open(Typeface typeface) {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.bytes()));
      return new Outlines(font, font.getUnicodeCmapLookup());
    } catch (IOException e) {
      throw new UncheckedIOException(typeface.path(), e);
    }
  }
}
