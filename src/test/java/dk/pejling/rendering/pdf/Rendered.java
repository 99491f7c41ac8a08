package dk.pejling.rendering.pdf;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.report.document.Block;
import java.util.List;

/** Renders documents for tests, with a plain box for each chart. */
final class Rendered {
  private Rendered() {}

  static byte[] sample() {
    return renderer().render(SampleDocument.document());
  }

  static byte[] blocks(Block... blocks) {
    return renderer().render(SampleDocument.of(List.of(blocks)));
  }

  static PdfRenderer renderer() {
    return new PdfRenderer(measure -> (chart, width) -> box(width));
  }

  private static Scene box(double width) {
    return new Drawing()
        .area(0, 0, width, 60, Colour.BAND)
        .words(10, 30, "tegnet", Face.MEDIUM, 8.5, Colour.INK, Scene.Anchor.START)
        .scene(width, 60);
  }
}
