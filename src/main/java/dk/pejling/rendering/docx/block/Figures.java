package dk.pejling.rendering.docx.block;

import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.docx.style.Form;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.text.Captions;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.report.document.Block;

/** Charts as pictures. */
final class Figures {
  private Figures() {}

  static void write(Block.Figure figure, Flow flow) {
    Captions.above(figure.caption(), flow);
    Scene scene = flow.composition().charts().scene(figure.chart(), flow.width());
    Form form = Form.of(ParagraphStyle.FIGURE);
    flow.paragraph(
        figure.notes().isEmpty() ? form : form.keptWithNext(),
        line -> line.picture(scene, figure.alternative()));
    Captions.notes(figure.notes(), flow);
  }
}
