package dk.pejling.intake.sheet.workbook;

import dk.pejling.intake.sheet.grid.Cell;
import dk.pejling.intake.sheet.grid.Grid;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Rows and columns that a sheet hides. Not shared between readings. */
final class Unseen {
  private static final int LAST_COLUMN = 16_384;

  private final Set<Integer> rows = new HashSet<>();
  private final Set<Integer> columns = new HashSet<>();

  void row(int number, String hidden) {
    if (isTrue(hidden)) {
      rows.add(number);
    }
  }

  /** Both counted from 1. */
  void columns(int first, int last, String hidden) {
    if (isTrue(hidden)) {
      for (int column = first; column <= Math.min(last, LAST_COLUMN); column++) {
        columns.add(column - 1);
      }
    }
  }

  /** What of it holds something. */
  Grid.Hidden in(SortedMap<Integer, ? extends Map<Integer, Cell>> cells, boolean sheet) {
    Set<Integer> filled = new TreeSet<>();
    cells.values().forEach(line -> filled.addAll(line.keySet()));
    return new Grid.Hidden(
        sheet && !cells.isEmpty(),
        cells.keySet().stream().filter(rows::contains).toList(),
        filled.stream().filter(columns::contains).map(Cell::letters).toList());
  }

  private static boolean isTrue(String attribute) {
    return attribute.equals("1") || attribute.equals("true");
  }
}
