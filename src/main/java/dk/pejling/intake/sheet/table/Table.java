package dk.pejling.intake.sheet.table;

import dk.pejling.finding.FindingCode;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.grid.Grid;
import dk.pejling.intake.sheet.grid.Headings;
import java.util.List;
import java.util.Set;

/**
 * A sheet's table (`tabel`).
 *
 * @param doubled columns whose heading stands twice
 */
public record Table(SheetPlace place, Grid grid, Headings headings, Set<Column> doubled) {
  public boolean unreadable(Column column) {
    return doubled.contains(column) || headings.missing().contains(column);
  }

  public FindingCode reason(Column column) {
    return doubled.contains(column) ? FormCode.COLUMN_TWICE : FormCode.COLUMN_MISSING;
  }

  /** The rows below the headings, without repeated headings. */
  public List<TableRow> rows() {
    return grid.below(headings.row()).stream()
        .filter(line -> !headings.repeatedBy(line))
        .map(line -> new TableRow(this, line))
        .toList();
  }
}
