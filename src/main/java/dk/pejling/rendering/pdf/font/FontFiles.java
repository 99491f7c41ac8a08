package dk.pejling.rendering.pdf.font;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.font.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/** Loads each font when it is first needed, anew for each document. */
final class FontFiles {
  private final Map<Typeface, BaseFont> loaded = new HashMap<>();

  BaseFont of(Face face) {
    return font(Typeface.of(face));
  }

  BaseFont fallback(Face face) {
    return font(Typeface.fallback(face));
  }

  private BaseFont font(Typeface typeface) {
    return loaded.computeIfAbsent(typeface, FontFiles::load);
  }

  private static BaseFont load(Typeface typeface) {
    String path = typeface.path();
    try {
      BaseFont font =
          BaseFont.createFont(
              path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, typeface.bytes(), null);
      font.setIncludeCidSet(false);
      font.setSecureRandom(new RepeatableRandom(path.hashCode()));
      return font;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
