package dk.pejling.rendering.data;

import dk.pejling.danish.DanishNumber;
import dk.pejling.report.dataset.Dataset;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The first sheet: what the workbook is, how to read it, and which sheets it has. */
final class ReadMeSheet {
  static final String NAME = "Læs mig";

  private static final int NARROW = 22;
  private static final int WIDE = 100;
  private static final float LINE = 15;

  private final SXSSFWorkbook book;
  private final Looks looks;
  private final Sheet sheet;

  private ReadMeSheet(SXSSFWorkbook book, Looks looks) {
    this.book = book;
    this.looks = looks;
    this.sheet = book.createSheet(NAME);
  }

  static void add(SXSSFWorkbook book, Looks looks, Dataset dataset, Sheets sheets) {
    ReadMeSheet written = new ReadMeSheet(book, looks);
    written.sheet.setColumnWidth(0, 256 * NARROW);
    written.sheet.setColumnWidth(1, 256 * WIDE);
    written.sheet.setDisplayGridlines(false);
    written.fill(dataset, sheets);
  }

  private void fill(Dataset dataset, Sheets sheets) {
    Row title = sheet.createRow(0);
    title.setHeightInPoints(28);
    put(title, 0, dataset.title(), looks.title());
    int number = 2;
    for (Dataset.Note note : dataset.notes()) {
      Row row = sheet.createRow(number++);
      row.setHeightInPoints(LINE * (1 + note.text().length() / WIDE));
      put(row, 0, note.heading(), looks.strong());
      put(row, 1, note.text(), looks.wrapped());
    }
    Row heading = sheet.createRow(++number);
    put(heading, 0, "Ark", looks.heading());
    put(heading, 1, "Indhold", looks.heading());
    leadTo(sheet.createRow(++number), ColumnSheet.NAME, "Hvad hver kolonne betyder");
    for (Sheets.Part part : sheets.parts()) {
      leadTo(sheet.createRow(++number), part.name(), contents(part));
    }
  }

  private static String contents(Sheets.Part part) {
    int rows = part.end() - part.first();
    return switch (rows) {
      case 0 -> part.table().title() + " (ingen rækker)";
      case 1 -> part.table().title() + " (1 række)";
      default -> "%s (%s rækker)".formatted(part.table().title(), DanishNumber.of(rows));
    };
  }

  private void leadTo(Row row, String name, String contents) {
    Cell cell = put(row, 0, name, looks.link());
    Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + name + "'!A1");
    cell.setHyperlink(link);
    put(row, 1, contents, looks.wrapped());
  }

  private static Cell put(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    return cell;
  }
}
