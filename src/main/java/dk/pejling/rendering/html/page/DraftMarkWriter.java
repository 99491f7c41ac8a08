package dk.pejling.rendering.html.page;

import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.mark.DraftMark;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.rendering.svg.Points;
import dk.pejling.rendering.svg.SceneSvg;
import dk.pejling.report.document.Document.Watermark;

/** The word across a draft, behind its text: seen, printed on each page, and never read aloud. */
final class DraftMarkWriter {
  private DraftMarkWriter() {}

  static void write(Watermark watermark, Markup out) {
    switch (watermark) {
      case NONE -> {}
      case DRAFT -> {
        Scene scene = DraftMark.scene();
        String room = "0 0 " + Points.of(scene.width()) + " " + Points.of(scene.height());
        out.open("svg", "class", "draft-mark", "aria-hidden", "true", "viewBox", room);
        SceneSvg.write(scene.shapes(), out);
        out.close("svg").line();
      }
    }
  }
}
