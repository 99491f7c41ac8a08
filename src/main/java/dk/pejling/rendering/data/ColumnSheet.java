package dk.pejling.rendering.data;

import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Column;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet that says what every column of every table means. */
final class ColumnSheet {
  static final String NAME = "Kolonner";

  private static final List<String> HEADINGS =
      List.of("Ark", "Kolonne", "Type", "Udfyldt", "Betydning", "Kan være");

  private static final List<Integer> LETTERS = List.of(20, 18, 10, 10, 60, 50);

  private ColumnSheet() {}

  static void add(SXSSFWorkbook book, Looks looks, Dataset dataset) {
    Sheet sheet = book.createSheet(NAME);
    row(sheet, 0, HEADINGS, looks.heading());
    int number = 1;
    for (DataTable table : dataset.tables()) {
      for (Column column : table.columns()) {
        row(sheet, number, said(table, column), looks.wrapped());
        number++;
      }
    }
    for (int at = 0; at < LETTERS.size(); at++) {
      sheet.setColumnWidth(at, 256 * LETTERS.get(at));
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, number - 1, 0, HEADINGS.size() - 1));
  }

  private static List<String> said(DataTable table, Column column) {
    return List.of(
        table.name(),
        column.name(),
        DataWorkbook.word(column.kind()),
        column.filled() ? "altid" : "kan være tom",
        column.meaning(),
        String.join(", ", column.words()));
  }

  private static void row(Sheet sheet, int number, List<String> texts, CellStyle style) {
    Row row = sheet.createRow(number);
    for (int at = 0; at < texts.size(); at++) {
      var cell = row.createCell(at);
      cell.setCellValue(texts.get(at));
      cell.setCellStyle(style);
    }
  }
}
