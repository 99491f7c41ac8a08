package dk.pejling.rendering.docx.block;

import dk.pejling.rendering.chart.ChartScenes;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.docx.style.Form;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.text.Captions;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.report.document.Block;

/** Charts as pictures. */
final class Figures {
  private static final double LOWERED = 0.75;

  private Figures() {}

  static void write(Block.Figure figure, Flow flow) {
    Captions.above(figure.caption(), flow);
    ChartScenes charts = flow.composition().charts();
    // lower by what its labels allow, so that its page has room for the table below as in print
    Scene scene =
        charts.lowered(figure.chart(), flow.width(), charts.give(figure.chart()) * LOWERED);
    Form form = Form.of(ParagraphStyle.FIGURE);
    flow.paragraph(
        figure.notes().isEmpty() ? form : form.keptWithNext(),
        line -> line.picture(scene, figure.alternative()));
    Captions.notes(figure.notes(), flow);
  }
}
