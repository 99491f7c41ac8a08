package dk.pejling.rendering.font;

import dk.pejling.rendering.chart.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A TrueType file on the class path, such as {@code /fonts/Roboto-Regular.ttf}. */
public record Typeface(String path) {
  private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
  private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

  public static Typeface of(Face face) {
    return new Typeface(
        ROBOTO
            + switch (face) {
              case LIGHT -> "Light";
              case REGULAR -> "Regular";
              case ITALIC -> "Italic";
              case MEDIUM -> "Medium";
              case BOLD -> "Bold";
            }
            + ".ttf");
  }

  /** For what the first typeface lacks, such as {@code ₂} and {@code →}. */
  public static Typeface fallback(Face face) {
    return new Typeface(
        DEJAVU
            + switch (face) {
              case LIGHT, REGULAR -> "";
              case ITALIC -> "-Oblique";
              case MEDIUM, BOLD -> "-Bold";
            }
            + ".ttf");
  }

  /** The whole file. */
  public byte[] bytes() {
    try (InputStream file = Typeface.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IOException("not on the class path: " + path);
      }
      return file.readAllBytes();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
