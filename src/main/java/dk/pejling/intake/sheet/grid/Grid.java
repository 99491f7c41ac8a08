package dk.pejling.intake.sheet.grid;

import java.util.List;
import java.util.SortedMap;

/** A sheet with the cells that hold something, wherever they stand (`ark`). */
public record Grid(String name, SortedMap<Integer, Line> lines) {
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
