package dk.pejling.rendering.data;

import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table as a sheet: headings that stay in sight, a filter on each, and a row for each row. */
final class TableSheet {
  private static final String TOO_LONG = " … (hele teksten står i CSV-filen)";

  /** Most letters of a cell. */
  private static final int MOST = 32_767;

  private static final int LENGTH_OF_DAY = 10;

  private final Sheet sheet;
  private final Looks looks;
  private final List<Column> columns;
  private final Widths widths;

  private TableSheet(Sheet sheet, Looks looks, List<Column> columns) {
    this.sheet = sheet;
    this.looks = looks;
    this.columns = columns;
    this.widths = new Widths(columns.size());
  }

  static void add(SXSSFWorkbook book, Looks looks, Dataset dataset, Sheets.Part part) {
    Sheet sheet = book.createSheet(part.name());
    DataTable table = part.table();
    TableSheet written = new TableSheet(sheet, looks, table.columns());
    written.heading();
    List<List<Cell>> rows = part.rows();
    for (int at = 0; at < rows.size(); at++) {
      written.row(at + 1, rows.get(at));
    }
    written.widths.set(sheet);
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, table.columns().size() - 1));
    print(sheet, dataset, table);
  }

  private void heading() {
    Row row = sheet.createRow(0);
    for (int at = 0; at < columns.size(); at++) {
      String name = columns.get(at).name();
      org.apache.poi.ss.usermodel.Cell cell = row.createCell(at);
      cell.setCellValue(name);
      cell.setCellStyle(looks.heading());
      widths.see(at, name.length());
    }
  }

  private void row(int number, List<Cell> cells) {
    Row row = sheet.createRow(number);
    for (int at = 0; at < cells.size(); at++) {
      switch (cells.get(at)) {
        case Cell.Empty() -> {
          // a cell that isn't there is empty, and not nought
        }
        case Cell.Text(String text) -> {
          var cell = row.createCell(at);
          cell.setCellValue(fitting(text));
          cell.setCellStyle(looks.text());
          widths.see(at, text.length());
        }
        case Cell.Number(BigDecimal value) -> {
          var cell = row.createCell(at);
          cell.setCellValue(value.doubleValue());
          cell.setCellStyle(
              columns.get(at).kind() == Kind.YEAR ? looks.plain() : looks.number(value));
          widths.see(at, length(value));
        }
        case Cell.Day(var day) -> {
          var cell = row.createCell(at);
          cell.setCellValue(day);
          cell.setCellStyle(looks.day());
          widths.see(at, LENGTH_OF_DAY);
        }
        case Cell.YesOrNo(boolean yes) -> {
          var cell = row.createCell(at);
          cell.setCellValue(yes);
          cell.setCellStyle(looks.plain());
        }
      }
    }
  }

  /** Digits before the comma with a point for each thousand, and at most four after it. */
  private static int length(BigDecimal value) {
    int whole = Math.max(1, value.precision() - value.scale());
    return whole + whole / 3 + Math.clamp(value.scale(), 0, 4) + 2;
  }

  private static String fitting(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST - TOO_LONG.length()) + TOO_LONG;
  }

  /** On A4 across, as wide as the page, with the title (and its warning) at the top of each. */
  private static void print(Sheet sheet, Dataset dataset, DataTable table) {
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.getHeader().setLeft(dataset.title().replace("&", "&&"));
    sheet.getFooter().setLeft(table.title().replace("&", "&&"));
    sheet.getFooter().setRight("Side &P af &N");
  }
}
