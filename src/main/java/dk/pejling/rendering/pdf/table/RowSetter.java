package dk.pejling.rendering.pdf.table;

import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.pdf.flow.Beside;
import dk.pejling.rendering.pdf.flow.Framed;
import dk.pejling.rendering.pdf.flow.Piece;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** Sets rows: the first cell heads its row. */
final class RowSetter {
  private final CellSetter cells;
  private final Measures measures;
  private final Grid grid;
  private final double width;

  RowSetter(CellSetter cells, Measures measures, Grid grid, double width) {
    this.cells = cells;
    this.measures = measures;
    this.grid = grid;
    this.width = width;
  }

  /**
   * @param below the rule under the row, also where it is parted by the end of a page
   */
  Piece set(Row row, Tag body, Stroke below) {
    Tag tag = body.child(Role.ROW);
    List<Beside.Part> parts = new ArrayList<>();
    int column = 0;
    for (Cell cell : row.cells()) {
      Tag cellTag =
          column == 0 ? tag.headingCell(Tag.Scope.ROW, cell.span()) : tag.cell(cell.span());
      parts.add(new Beside.Part(grid.left(column), cells.set(cell, column, row.total(), cellTag)));
      column += cell.span();
    }
    return new Framed(
        new Framed.Insets(measures.top(), 0, measures.bottom(), measures.give()),
        (sheet, x, y, height) -> sheet.rule(x, y + height, x + width, y + height, below),
        new Beside(parts));
  }
}
