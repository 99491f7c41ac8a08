package dk.pejling.rendering.docx.block;

import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.figure.BearingScene;
import dk.pejling.rendering.docx.style.CellForm;
import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.style.TableStyle;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Frame;
import dk.pejling.rendering.docx.text.Sheet;
import dk.pejling.report.document.Cover;
import java.util.List;

/** The first page. */
final class Covers {
  private static final int LABELS = 2_466;

  private Covers() {}

  static void write(Cover cover, Flow flow) {
    flow.paragraph(
        ParagraphStyle.COVER_ORGANISATION,
        line -> {
          line.text(cover.organisation());
          if (!cover.standing().isEmpty()) {
            line.tab()
                .text("\u00A0\u00A0" + cover.standing() + "\u00A0\u00A0", CharacterStyle.STAMP);
          }
        });
    flow.paragraph(
        ParagraphStyle.COVER_PARTIES,
        line -> {
          line.text(cover.parties());
          if (!cover.standingNote().isEmpty()) {
            line.tab().text(cover.standingNote(), CharacterStyle.SMALL_MUTED);
          }
        });
    flow.paragraph(
        ParagraphStyle.TITLE,
        line -> line.text(cover.lead(), CharacterStyle.TITLE_LEAD).lineBreak().text(cover.title()));
    if (!cover.question().isEmpty()) {
      flow.paragraph(ParagraphStyle.SUBTITLE, line -> line.text(cover.question()));
    }
    Scene drawing = BearingScene.of(cover, flow.width(), flow.composition().measure());
    flow.paragraph(ParagraphStyle.FIGURE, line -> line.picture(drawing, cover.alternative()));
    if (!cover.facts().isEmpty()) {
      facts(cover.facts(), flow);
    }
    notice(cover.exampleNotice(), flow);
  }

  private static void facts(List<Cover.Fact> facts, Flow flow) {
    int rest = Sheet.twips(flow.width()) - LABELS;
    flow.table(
        TableStyle.FACTS,
        new Frame.Description(List.of(LABELS, rest), "Om rapporten", "", false),
        table ->
            facts.forEach(
                fact ->
                    table.row(
                        Frame.Row.BODY,
                        () -> {
                          table.cell(
                              CellForm.of(LABELS),
                              cell ->
                                  cell.paragraph(
                                      ParagraphStyle.TABLE_TEXT,
                                      line -> line.text(fact.label(), CharacterStyle.STRONG)));
                          table.cell(
                              CellForm.of(rest),
                              cell ->
                                  cell.paragraph(
                                      ParagraphStyle.TABLE_TEXT, line -> line.text(fact.text())));
                        })));
  }

  private static void notice(Cover.ExampleNotice notice, Flow flow) {
    if (!notice.title().isEmpty()) {
      flow.paragraph(ParagraphStyle.EXAMPLE_TITLE, line -> line.text(notice.title()));
    }
    if (!notice.text().isEmpty()) {
      flow.paragraph(ParagraphStyle.EXAMPLE_TEXT, line -> line.text(notice.text()));
    }
  }
}
