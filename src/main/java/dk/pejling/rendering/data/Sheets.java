package dk.pejling.rendering.data;

import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import java.util.ArrayList;
import java.util.List;

/** Which rows of which table stand in which sheet. */
record Sheets(List<Part> parts) {
  /** A sheet has 1,048,576 rows, and the first is the heading. */
  static final int MOST_ROWS = 1_048_575;

  Sheets {
    parts = List.copyOf(parts);
  }

  /**
   * @param name of the sheet: the table's, and a number after the first
   */
  record Part(String name, DataTable table, int first, int end) {
    List<List<Cell>> rows() {
      return table.rows().subList(first, end);
    }
  }

  static Sheets of(Dataset dataset, int mostRows) {
    List<Part> parts = new ArrayList<>();
    for (DataTable table : dataset.tables()) {
      int number = 1;
      int first = 0;
      do {
        int end = Math.min(table.rows().size(), first + mostRows);
        String name = number == 1 ? table.name() : table.name() + "_" + number;
        parts.add(new Part(name, table, first, end));
        first = end;
        number++;
      } while (first < table.rows().size());
    }
    return new Sheets(parts);
  }
}
