package dk.pejling.intake.sheet.grid;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * A sheet with the cells that hold something, wherever they stand (`ark`).
 *
 * @param hidden what of it people don't see
 * @param merged cells that were spread over the rows they are merged across
 * @param painted addresses of blank cells that somebody has given a colour
 */
public record Grid(
    String name,
    SortedMap<Integer, Line> lines,
    Hidden hidden,
    List<Cell> merged,
    Set<String> painted) {
  public Grid {
    merged = List.copyOf(merged);
    painted = Set.copyOf(painted);
  }

  /**
   * What is hidden in a sheet and holds something.
   *
   * @param rows counted from 1
   * @param columns in letters
   */
  public record Hidden(boolean sheet, List<Integer> rows, List<String> columns) {
    public Hidden {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }

    public boolean nothing() {
      return !sheet && rows.isEmpty() && columns.isEmpty();
    }
  }

  /** A row of cells by column, counted from 0. */
  public record Line(int row, SortedMap<Integer, Cell> cells) {
    /** The cell of a column, blank where none is stored. */
    public Cell cell(int column) {
      Cell stored = cells.get(column);
      return stored != null ? stored : new Cell(row, column, new CellContent.Nothing(), false);
    }
  }

  public boolean empty() {
    return lines.isEmpty();
  }

  public List<Line> below(int row) {
    return List.copyOf(lines.tailMap(row + 1).values());
  }
}
