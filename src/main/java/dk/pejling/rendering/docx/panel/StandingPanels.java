package dk.pejling.rendering.docx.panel;

import dk.pejling.rendering.chart.mark.StatusStrip;
import dk.pejling.rendering.docx.mark.Signs;
import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.report.document.StatusBlock.StandingPanel;

/** A pejlemærke's light to the left, its distribution to the right. */
final class StandingPanels {
  private static final double LEFT_SHARE = 0.6;
  private static final double MARK = 26;
  private static final double VERDICT_SIZE = 15;
  private static final StatusStrip STRIP = new StatusStrip(14, 18);

  private StandingPanels() {}

  static void write(StandingPanel panel, Flow flow) {
    PanelTable.halves(
        flow, LEFT_SHARE, cell -> light(panel, cell), cell -> distribution(panel, cell));
  }

  private static void light(StandingPanel panel, Flow cell) {
    cell.paragraph(
        ParagraphStyle.PANEL_VERDICT,
        line -> {
          Signs.beside(line, panel.light(), MARK, VERDICT_SIZE);
          line.text("\u00A0\u00A0" + panel.verdict());
        });
    if (!panel.rule().isEmpty()) {
      cell.paragraph(ParagraphStyle.PANEL_SMALL, line -> line.text(panel.rule()));
    }
    if (!panel.weakest().isEmpty()) {
      cell.paragraph(
          ParagraphStyle.PANEL_TEXT,
          line ->
              line.text("Svagest: ", CharacterStyle.MUTED)
                  .text(panel.weakest(), CharacterStyle.STRONG));
    }
  }

  private static void distribution(StandingPanel panel, Flow cell) {
    cell.paragraph(
        ParagraphStyle.PANEL_VERDICT,
        line ->
            line.text(panel.headline(), CharacterStyle.COUNT)
                .text("  " + panel.share(), CharacterStyle.PLAIN_SIZE));
    if (!panel.strip().isEmpty()) {
      cell.paragraph(
          ParagraphStyle.TALLY, line -> Signs.strip(line, panel.strip(), STRIP, cell.width()));
    }
  }
}
