package dk.pejling.rendering.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Measures text with the fonts of the pages, through Java2D. */
public final class RobotoMeasure implements TextMeasure {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

  public RobotoMeasure() {
    for (Face face : Face.values()) {
      fonts.put(face, load(face));
    }
  }

  Font font(Face face, double size) {
    return Objects.requireNonNull(fonts.get(face)).deriveFont((float) size);
  }

  @Override
  public double width(String text, Face face, double size) {
    return text.isEmpty() ? 0 : font(face, size).getStringBounds(text, EXACT).getWidth();
  }

  private static Font load(Face face) {
    String name =
        switch (face) {
          case LIGHT -> "Light";
          case REGULAR -> "Regular";
          case ITALIC -> "Italic";
          case MEDIUM -> "Medium";
          case BOLD -> "Bold";
        };
    String path = "/com/formdev/flatlaf/fonts/roboto/Roboto-" + name + ".ttf";
    try (InputStream in = Objects.requireNonNull(RobotoMeasure.class.getResourceAsStream(path))) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
