package dk.pejling.rendering.pdf.font;

import dk.pejling.rendering.chart.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/** Loads each font when it is first needed, anew for each document. */
final class FontFiles {
  private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
  private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

  private final Map<String, BaseFont> loaded = new HashMap<>();

  BaseFont of(Face face) {
    return font(
        ROBOTO
            + switch (face) {
              case LIGHT -> "Light";
              case REGULAR -> "Regular";
              case ITALIC -> "Italic";
              case MEDIUM -> "Medium";
              case BOLD -> "Bold";
            });
  }

  BaseFont fallback(Face face) {
    return font(
        DEJAVU
            + switch (face) {
              case LIGHT, REGULAR -> "";
              case ITALIC -> "-Oblique";
              case MEDIUM, BOLD -> "-Bold";
            });
  }

  private BaseFont font(String name) {
    return loaded.computeIfAbsent(name, FontFiles::load);
  }

  private static BaseFont load(String name) {
    String path = name + ".ttf";
    try (InputStream file = FontFiles.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IOException("not on the class path: " + path);
      }
      BaseFont font =
          BaseFont.createFont(
              path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
      font.setIncludeCidSet(false);
      font.setSecureRandom(new RepeatableRandom(path.hashCode()));
      return font;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
