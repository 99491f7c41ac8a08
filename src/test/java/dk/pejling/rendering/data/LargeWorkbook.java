package dk.pejling.rendering.data;

import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes as many figures as the largest input has, in a process of its own. */
final class LargeWorkbook {
  private static final int ROWS = 61_000;
  private static final int NUMBERS = 8;

  private LargeWorkbook() {}

  public static void main(String[] arguments) {
    List<Column> columns = new ArrayList<>();
    for (int at = 0; at < NUMBERS; at++) {
      columns.add(new Column("tekst" + at, Kind.TEXT, "Tekst."));
      columns.add(new Column("tal" + at, Kind.NUMBER, "Tal."));
    }
    List<List<Cell>> rows = IntStream.range(0, ROWS).mapToObj(LargeWorkbook::row).toList();
    DataTable table = new DataTable("tal", "Alle tal", DataTable.Keys.none(), columns, rows);
    byte[] book =
        DataWorkbook.of(new Dataset("stor", "Stor", LocalDate.EPOCH, List.of(), List.of(table)));
    System.out.println(book.length);
  }

  private static List<Cell> row(int number) {
    List<Cell> row = new ArrayList<>();
    for (int at = 0; at < NUMBERS; at++) {
      row.add(Cell.of("tekst " + number % 1000));
      row.add(new Cell.Number(BigDecimal.valueOf(number * 31L + at, 3)));
    }
    return row;
  }
}
