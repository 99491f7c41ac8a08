package dk.pejling.rendering.font;

import dk.pejling.rendering.chart.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which characters every face can set, itself or by its fallback. Not for use by several threads.
 */
public final class Coverage {
  private final List<List<CmapLookup>> faces = new ArrayList<>();
  private final Map<Integer, Boolean> known = new HashMap<>();

  public Coverage() {
    Map<Typeface, CmapLookup> opened = new HashMap<>();
    for (Face face : Face.values()) {
      faces.add(
          List.of(
              opened.computeIfAbsent(Typeface.of(face), Coverage::open),
              opened.computeIfAbsent(Typeface.fallback(face), Coverage::open)));
    }
  }

  /** Whether the text can be set whatever the faces are. */
  public boolean has(String text) {
    return Legible.text(text).codePoints().allMatch(this::has);
  }

  private boolean has(int character) {
    return known.computeIfAbsent(
        character,
        any ->
            faces.stream()
                .allMatch(face -> face.stream().anyMatch(one -> one.getGlyphId(any) != 0)));
  }

  private static CmapLookup open(Typeface typeface) {
    try {
      return new TTFParser()
          .parse(new RandomAccessReadBuffer(typeface.bytes()))
          .getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(typeface.path(), e);
    }
  }
}
