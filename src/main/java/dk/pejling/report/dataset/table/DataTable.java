package dk.pejling.report.dataset.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the data package (`datatabel`), whatever file it becomes.
 *
 * @param name of the file, without ending, such as {@code tal}
 * @param title Danish, as a heading
 * @param keys what tells its rows apart, and what they point at
 * @param rows as many cells as columns
 */
public record DataTable(
    String name, String title, Keys keys, List<Column> columns, List<List<Cell>> rows) {
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
   * @param filled whether every row has it
   * @param words the only ones it may have; empty where it may have any
   */
  public record Column(String name, Kind kind, String meaning, boolean filled, List<String> words) {
    public Column {
      words = List.copyOf(words);
    }

    /** One that a row may lack. */
    public Column(String name, Kind kind, String meaning) {
      this(name, kind, meaning, false, List.of());
    }

    /** The same, in every row. */
    public Column always() {
      return new Column(name, kind, meaning, true, words);
    }

    /** The same, with one of those words. */
    public Column oneOf(List<String> allowed) {
      return new Column(name, kind, meaning, filled, allowed);
    }
  }

  /** What all cells of a column are, where they aren't empty. */
  public enum Kind {
    TEXT,
    NUMBER,
    WHOLE_NUMBER,
    YEAR,
    DAY,
    YES_OR_NO
  }

  /**
   * What tells rows apart (`nøgler`).
   *
   * @param primary no two rows have the same in all of these columns; empty where they may
   */
  public record Keys(List<String> primary, List<Reference> references) {
    public Keys {
      primary = List.copyOf(primary);
      references = List.copyOf(references);
    }

    public static Keys none() {
      return new Keys(List.of(), List.of());
    }

    public static Keys of(String... primary) {
      return new Keys(List.of(primary), List.of());
    }

    /** The same, and those columns are a row of that table, by its primary key. */
    public Keys and(String table, String... columns) {
      List<Reference> all = new ArrayList<>(references);
      all.add(new Reference(List.of(columns), table));
      return new Keys(primary, all);
    }
  }

  /**
   * Where all of the columns are filled, they are the primary key of a row of the table.
   *
   * @param table by name
   */
  public record Reference(List<String> columns, String table) {
    public Reference {
      columns = List.copyOf(columns);
    }
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

    static Cell of(BigDecimal value) {
      return new Number(value);
    }
  }
}
