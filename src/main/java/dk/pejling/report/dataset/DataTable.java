package dk.pejling.report.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A table of the data package (`datatabel`), whatever file it becomes.
 *
 * @param name of the file, without ending, such as {@code tal}
 * @param title Danish, as a heading
 * @param rows as many cells as columns
 */
public record DataTable(String name, String title, List<Column> columns, List<List<Cell>> rows) {
  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "%s: %d cells, %d columns".formatted(name, row.size(), columns.size()));
      }
    }
  }

  /**
   * @param name lower case, without spaces
   * @param meaning a Danish sentence, with the unit
   */
  public record Column(String name, Kind kind, String meaning) {}

  /** What all cells of a column are, where they aren't empty. */
  public enum Kind {
    TEXT,
    NUMBER,
    WHOLE_NUMBER,
    DAY,
    YES_OR_NO
  }

  public sealed interface Cell {
    record Text(String text) implements Cell {}

    record Number(BigDecimal value) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record YesOrNo(boolean yes) implements Cell {}

    /** There is nothing to say; another column says why. */
    record Empty() implements Cell {}

    static Cell of(String text) {
      return text.isEmpty() ? new Empty() : new Text(text);
    }

    static Cell of(long count) {
      return new Number(BigDecimal.valueOf(count));
    }
  }
}
