package dk.pejling.intake.sheet.table;

import dk.pejling.intake.sheet.form.ListColumn;
import dk.pejling.intake.sheet.grid.CellText;
import dk.pejling.intake.sheet.grid.Grid;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the list of findings that the program adds to a workbook (`Fejlliste`) from people's own.
 */
public final class AddedList {
  private static final String NAME = CellText.key(ListColumn.SHEET_NAME);
  private static final Set<String> HEADINGS =
      Arrays.stream(ListColumn.values())
          .filter(column -> column != ListColumn.FILE)
          .map(column -> CellText.key(column.heading()))
          .collect(Collectors.toUnmodifiableSet());

  private AddedList() {}

  /** By its name and by a row with all of its headings, also when another program has saved it. */
  public static boolean is(Grid grid) {
    return CellText.key(grid.name()).startsWith(NAME)
        && grid.lines().values().stream().anyMatch(AddedList::isHeading);
  }

  private static boolean isHeading(Grid.Line line) {
    return line.cells().values().stream()
        .map(cell -> CellText.key(cell.text()))
        .collect(Collectors.toSet())
        .containsAll(HEADINGS);
  }
}
