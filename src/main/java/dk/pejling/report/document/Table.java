package dk.pejling.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table (`tabel`). The first column heads the rows.
 *
 * @param notes small lines below: keys, then the source
 */
public record Table(
    Caption caption, Density density, List<Column> columns, List<Group> groups, List<String> notes)
    implements Block {
  public Table {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
    for (Group group : groups) {
      for (Row row : group.rows()) {
        int width = row.cells().stream().mapToInt(Cell::span).sum();
        if (width != columns.size()) {
          throw new IllegalArgumentException(
              "%s: a row spans %s of %s columns"
                  .formatted(caption.message(), width, columns.size()));
        }
      }
    }
  }

  /**
   * The numbers that stand in a column, downwards.
   *
   * @param column counted from 0
   */
  public List<Cell.Number> numbers(int column) {
    List<Cell.Number> numbers = new ArrayList<>();
    for (Group group : groups) {
      for (Row row : group.rows()) {
        int at = 0;
        for (Cell cell : row.cells()) {
          if (at == column && cell instanceof Cell.Number number) {
            numbers.add(number);
          }
          at += cell.span();
        }
      }
    }
    return numbers;
  }

  /** How close the rows stand. */
  public enum Density {
    NORMAL,
    DENSE
  }

  /**
   * A column with its head.
   *
   * @param under second, lighter line of the heading, or empty
   * @param share of the table's width, against the other columns' shares
   */
  public record Column(String heading, String under, Align align, double share) {}

  /** Where the cells of a column line up. */
  public enum Align {
    LEFT,
    RIGHT,
    /** Numbers stand under each other's decimal comma. */
    DECIMAL
  }

  /** Rows that belong together; a stronger rule parts the groups. */
  public record Group(List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Cells side by side.
   *
   * @param total bold, with a stronger rule above: the region's row
   */
  public record Row(List<Cell> cells, boolean total) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
