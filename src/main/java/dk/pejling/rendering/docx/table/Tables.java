package dk.pejling.rendering.docx.table;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.docx.style.CellForm;
import dk.pejling.rendering.docx.style.CellForm.Rule;
import dk.pejling.rendering.docx.style.Form;
import dk.pejling.rendering.docx.style.TableStyle;
import dk.pejling.rendering.docx.text.Captions;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Frame;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.document.Table.Align;
import java.util.List;

/** Tables with heads that are repeated on every page. */
public final class Tables {
  private static final double GROUP_RULE = 0.75;

  private Tables() {}

  public static void write(Table table, Flow flow) {
    Captions.above(table.caption(), flow);
    TableText text = TableText.of(table.density());
    Columns columns = Columns.of(table, text, flow.width(), flow.composition().measure());
    Cells cells =
        new Cells(text, columns, table.columns().stream().map(Table.Column::align).toList());
    List<Integer> widths = columns.widths();
    Frame.Description description =
        new Frame.Description(widths, table.caption().message(), table.caption().subtitle(), true);
    flow.table(
        TableStyle.REPORT_TABLE,
        description,
        frame -> {
          frame.row(Frame.Row.HEADING, () -> head(table, text, widths, frame));
          for (int group = 0; group < table.groups().size(); group++) {
            List<Table.Row> rows = table.groups().get(group).rows();
            for (int i = 0; i < rows.size(); i++) {
              Table.Row row = rows.get(i);
              Rule above = above(row, group > 0 && i == 0);
              frame.row(Frame.Row.BODY, () -> row(row, above, cells, widths, frame));
            }
          }
        });
    Captions.notes(table.notes(), flow);
  }

  private static Rule above(Table.Row row, boolean beginsGroup) {
    if (row.total()) {
      return new Rule.Drawn(Colour.INK, GROUP_RULE);
    }
    return beginsGroup ? new Rule.Drawn(Colour.RULE, GROUP_RULE) : new Rule.None();
  }

  private static void head(Table table, TableText text, List<Integer> widths, Frame frame) {
    for (int i = 0; i < widths.size(); i++) {
      Table.Column column = table.columns().get(i);
      frame.cell(
          CellForm.of(widths.get(i)).atFoot(),
          cell -> {
            boolean under = !column.under().isEmpty();
            cell.paragraph(
                aligned(Form.of(under ? text.headAbove() : text.head()), column.align()),
                line -> line.text(column.heading()));
            if (under) {
              cell.paragraph(
                  aligned(Form.of(text.headUnder()), column.align()),
                  line -> line.text(column.under()));
            }
          });
    }
  }

  private static void row(
      Table.Row row, Rule above, Cells cells, List<Integer> widths, Frame frame) {
    int at = 0;
    for (Cell cell : row.cells()) {
      int column = at;
      int span = Math.max(1, cell.span());
      int width = widths.subList(at, at + span).stream().mapToInt(Integer::intValue).sum();
      frame.cell(
          CellForm.of(width).spanning(span).over(above),
          inner -> cells.write(cell, column, row.total(), inner));
      at += span;
    }
  }

  private static Form aligned(Form form, Align align) {
    return switch (align) {
      case LEFT -> form;
      case RIGHT, DECIMAL -> form.end(0);
    };
  }
}
