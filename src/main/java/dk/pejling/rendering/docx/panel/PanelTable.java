package dk.pejling.rendering.docx.panel;

import dk.pejling.rendering.docx.style.CellForm;
import dk.pejling.rendering.docx.style.TableStyle;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Frame;
import dk.pejling.rendering.docx.text.Sheet;
import java.util.List;
import java.util.function.Consumer;

/** A panel over the whole width, as a table of one row. */
final class PanelTable {
  private record Part(int width, Consumer<Flow> content) {}

  private PanelTable() {}

  static void whole(Flow flow, Consumer<Flow> content) {
    write(flow, List.of(new Part(Sheet.twips(flow.width()), content)));
  }

  /**
   * Parted in two.
   *
   * @param share of the width that is to the left
   */
  static void halves(Flow flow, double share, Consumer<Flow> left, Consumer<Flow> right) {
    int all = Sheet.twips(flow.width());
    int first = (int) (all * share);
    write(flow, List.of(new Part(first, left), new Part(all - first, right)));
  }

  private static void write(Flow flow, List<Part> parts) {
    flow.table(
        TableStyle.PANEL,
        Frame.Description.layout(parts.stream().map(Part::width).toList()),
        table ->
            table.row(
                Frame.Row.BODY,
                () ->
                    parts.forEach(part -> table.cell(CellForm.of(part.width()), part.content()))));
  }
}
