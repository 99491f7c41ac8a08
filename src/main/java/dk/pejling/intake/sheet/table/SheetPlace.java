package dk.pejling.intake.sheet.table;

import dk.pejling.finding.SourceLocation;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.finding.SourceLocation.WholeSheet;
import dk.pejling.intake.sheet.grid.Cell;

/** A sheet of a received file (`sted`), to name places in it. */
public record SheetPlace(String file, String sheet) {
  public SourceLocation whole() {
    return new WholeSheet(file, sheet);
  }

  public SourceLocation cell(Cell cell, String heading) {
    return new SheetCell(file, sheet, cell.address(), heading);
  }
}
