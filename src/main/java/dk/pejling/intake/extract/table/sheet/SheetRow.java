package dk.pejling.intake.extract.table.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a sheet by their columns. Used again and again. */
final class SheetRow {
  private @Nullable Cell[] cells = new Cell[16];

  /** Counted from 1; cells behind it are empty. */
  private int lastColumn;

  /** What the column held before. */
  @Nullable Cell put(int column, Cell cell) {
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
    }
    Cell before = cells[column];
    cells[column] = cell;
    lastColumn = Math.max(lastColumn, column + 1);
    return before;
  }

  @Nullable Cell at(int column) {
    return column < lastColumn ? cells[column] : null;
  }

  boolean isEmpty() {
    return lastColumn == 0;
  }

  /** Those that hold something, from left to right. */
  List<Cell> filled() {
    List<Cell> filled = new ArrayList<>();
    for (int column = 0; column < lastColumn; column++) {
      Cell cell = cells[column];
      if (cell != null) {
        filled.add(cell);
      }
    }
    return filled;
  }

  void clear() {
    Arrays.fill(cells, 0, lastColumn, null);
    lastColumn = 0;
  }
}
