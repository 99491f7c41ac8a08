package dk.pejling.intake.extract.table.sheet;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.table.Layout;
import dk.pejling.intake.extract.table.Row;
import java.util.List;

/** A row of a sheet, or one made of a single figure and its labels. */
record CellRow(String file, String sheet, List<String> headings, List<Cell> cells) implements Row {

  @Override
  public int number() {
    return cells.getLast().row();
  }

  @Override
  public String text(int column) {
    return cells.get(column).text();
  }

  @Override
  public boolean isNumber(int column) {
    return cells.get(column).number();
  }

  @Override
  public SourceLocation at(int column) {
    String heading =
        headings.get(column).equals(Layout.FIGURE)
            ? cells.get(column - 1).text()
            : headings.get(column);
    return new SourceLocation.SheetCell(file, sheet, cells.get(column).address(), heading.strip());
  }

  @Override
  public SourceLocation whole() {
    Cell last = cells.getLast();
    return new SourceLocation.SheetCell(file, sheet, last.address(), "");
  }
}
