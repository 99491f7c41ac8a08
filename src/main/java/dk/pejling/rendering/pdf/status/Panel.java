package dk.pejling.rendering.pdf.status;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.pdf.tagged.Sheet;

/** The filled ground of a panel with its navy bar. */
final class Panel {
  private static final double BAR = 3;

  private Panel() {}

  static void paint(Sheet sheet, double x, double y, double width, double height) {
    sheet.fill(x, y, width, height, Colour.TINT);
    sheet.fill(x, y, BAR, height, Colour.NAVY);
  }
}
