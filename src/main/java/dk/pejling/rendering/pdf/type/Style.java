package dk.pejling.rendering.pdf.type;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;

/**
 * How text looks.
 *
 * @param size in points
 * @param leading from baseline to baseline, in points
 * @param underlined for links in running text: colour alone does not tell everyone
 */
public record Style(Face face, double size, double leading, Colour colour, boolean underlined) {
  /** Roboto's ascent above and descent below, halved and set against each other, in ems. */
  private static final double OPTICAL_SHIFT = 0.342;

  public Style(Face face, double size, double leading, Colour colour) {
    this(face, size, leading, colour, false);
  }

  /** From the top of a line of this leading down to its baseline. */
  public double baseline() {
    return leading / 2 + OPTICAL_SHIFT * size;
  }

  public Style in(Face other) {
    return new Style(other, size, leading, colour, underlined);
  }

  public Style in(Colour other) {
    return new Style(face, size, leading, other, underlined);
  }

  public Style sized(double otherSize, double otherLeading) {
    return new Style(face, otherSize, otherLeading, colour, underlined);
  }

  public Style linked() {
    return new Style(face, size, leading, Colour.LINE, true);
  }
}
