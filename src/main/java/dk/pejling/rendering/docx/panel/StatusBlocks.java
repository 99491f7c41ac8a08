package dk.pejling.rendering.docx.panel;

import dk.pejling.rendering.chart.mark.StatusStrip;
import dk.pejling.rendering.docx.mark.Signs;
import dk.pejling.rendering.docx.style.CellForm;
import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.Form;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.style.TableStyle;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Frame;
import dk.pejling.rendering.docx.text.Sheet;
import dk.pejling.report.document.StatusBlock;
import java.util.List;

/** Writes every kind of block that shows verdicts as marks. */
public final class StatusBlocks {
  private static final double GIVEN_MARK = 11;
  private static final double GIVEN_INDENT = 17;
  private static final double BODY_SIZE = 9.5;

  private StatusBlocks() {}

  public static void write(StatusBlock block, Flow flow) {
    switch (block) {
      case StatusBlock.Tally tally -> tally(tally, flow);
      case StatusBlock.StatusMatrix matrix -> Matrices.write(matrix, flow);
      case StatusBlock.StandingPanel panel -> StandingPanels.write(panel, flow);
      case StatusBlock.VerdictPanel panel -> VerdictPanels.write(panel, flow);
      case StatusBlock.GivenLight given ->
          flow.paragraph(
              Form.of(ParagraphStyle.BODY_TEXT).hung(Sheet.twips(GIVEN_INDENT)),
              line -> {
                Signs.beside(line, given.mark(), GIVEN_MARK, BODY_SIZE);
                line.tab().runs(given.text());
              });
      case StatusBlock.StandingList list -> StandingLists.write(list, flow);
    }
  }

  private static void tally(StatusBlock.Tally tally, Flow flow) {
    List<StatusBlock.Tally.Group> groups =
        tally.groups().stream().filter(group -> !group.marks().isEmpty()).toList();
    if (groups.isEmpty()) {
      return;
    }
    int marks = groups.stream().mapToInt(group -> group.marks().size() + 2).sum();
    double unit = flow.width() / marks;
    List<Integer> widths =
        groups.stream().map(group -> Sheet.twips((group.marks().size() + 2) * unit)).toList();
    flow.table(
        TableStyle.LAYOUT,
        Frame.Description.layout(widths),
        table ->
            table.row(
                Frame.Row.BODY,
                () -> {
                  for (int i = 0; i < groups.size(); i++) {
                    StatusBlock.Tally.Group group = groups.get(i);
                    table.cell(
                        CellForm.of(widths.get(i)),
                        cell -> {
                          cell.paragraph(
                              ParagraphStyle.TALLY,
                              line ->
                                  Signs.strip(
                                      line, group.marks(), StatusStrip.WIDE, cell.width() - 8));
                          cell.paragraph(
                              ParagraphStyle.PANEL_SMALL,
                              line ->
                                  line.text(group.label(), CharacterStyle.DEFAULT_PARAGRAPH_FONT));
                        });
                  }
                }));
  }
}
