package dk.pejling.intake.sheet.table;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.grid.Cell;
import dk.pejling.intake.sheet.grid.CellContent;
import dk.pejling.intake.sheet.grid.Grid;
import org.jspecify.annotations.Nullable;

/** A row below a sheet's headings (`række`). */
public record TableRow(Table table, Grid.Line line) {
  /** The cell under a heading, blank where the sheet has no such heading. */
  public Cell cell(Column column) {
    @Nullable Integer place = table.headings().places().get(column);
    return place == null
        ? new Cell(line.row(), 0, new CellContent.Nothing(), false)
        : line.cell(place);
  }

  public SourceLocation at(Column column) {
    return table.place().cell(cell(column), column.heading());
  }

  /** The row's first cell. */
  public SourceLocation start() {
    return table.place().cell(line.cell(line.cells().firstKey()), "");
  }
}
