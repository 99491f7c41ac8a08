package dk.pejling.intake.sheet.write;

import dk.pejling.danish.DanishDate;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.Column.Entry;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormSheet;
import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the frame that all sheets of answers share: title, headings, locking and printing. */
final class TableSheet {
  /** Row 6, as Excel counts. */
  static final int HEADING_ROW = 5;

  static final int FIRST_ROW = HEADING_ROW + 1;
  private static final int WIDTH_UNIT = 256;
  private static final float HEADING_HEIGHT = 32;

  private final XSSFSheet sheet;
  private final FormSheet kind;
  private final Styles styles;

  private TableSheet(XSSFSheet sheet, FormSheet kind, Styles styles) {
    this.sheet = sheet;
    this.kind = kind;
    this.styles = styles;
  }

  static TableSheet add(
      XSSFWorkbook book, Form form, FormSheet kind, String instruction, int frozen, Styles styles) {
    XSSFSheet sheet = book.createSheet(kind.title());
    TableSheet table = new TableSheet(sheet, kind, styles);
    table.top(form, instruction);
    table.headings();
    sheet.createFreezePane(frozen, FIRST_ROW);
    table.printing(form);
    table.protection();
    return table;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** An empty row in which every cell has its column's looks. */
  Row row(int index, List<String> prefilled) {
    Row row = sheet.createRow(index);
    for (int column = 0; column < kind.columns().size(); column++) {
      XSSFCell cell = (XSSFCell) row.createCell(column);
      cell.setCellStyle(style(kind.columns().get(column)));
      if (column < prefilled.size() && !prefilled.get(column).isEmpty()) {
        cell.setCellValue(prefilled.get(column));
      }
    }
    return row;
  }

  private XSSFCellStyle style(Column column) {
    return switch (column.entry()) {
      case Entry.Prefilled none -> styles.locked();
      case Entry.Text none -> styles.text();
      case Entry.OneOf none -> styles.text();
      case Entry.Suggested none -> styles.text();
      case Entry.Value none -> styles.open("General");
      case Entry.Count none -> styles.open("#,##0");
      case Entry.Kroner none -> styles.open("#,##0");
      case Entry.DayInTerm none -> styles.open("dd\\-mm\\-yyyy");
      case Entry.Day none -> styles.open("dd\\-mm\\-yyyy");
      case Entry.Year none -> styles.open("0");
    };
  }

  private void top(Form form, String instruction) {
    line(0, kind.title(), styles.title());
    line(
        1,
        "%s · %s · indberetning %s · frist %s"
            .formatted(
                form.agreement().title(),
                form.cluster().name(),
                form.period().id(),
                DanishDate.of(form.period().deadline())),
        styles.strong());
    line(2, instruction, styles.plain());
    line(
        3,
        "Grå felter er udfyldt på forhånd og låst. Hvide felter udfyldes; klik på et felt for at se"
            + " hvordan.",
        styles.plain());
  }

  private void line(int index, String text, XSSFCellStyle style) {
    XSSFCell cell = sheet.createRow(index).createCell(0);
    cell.setCellValue(text);
    XSSFCellStyle unwrapped = style.copy();
    unwrapped.setWrapText(false);
    cell.setCellStyle(unwrapped);
  }

  private void headings() {
    Row row = sheet.createRow(HEADING_ROW);
    row.setHeightInPoints(HEADING_HEIGHT);
    for (int column = 0; column < kind.columns().size(); column++) {
      XSSFCell cell = (XSSFCell) row.createCell(column);
      cell.setCellValue(kind.columns().get(column).heading());
      cell.setCellStyle(styles.columnHeading());
      sheet.setColumnWidth(column, kind.columns().get(column).width() * WIDTH_UNIT);
    }
  }

  private void printing(Form form) {
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
    sheet.getFooter().setLeft(form.cluster().name() + " · " + kind.title());
    sheet.getFooter().setRight("Side &P af &N");
  }

  /** Locked against slips, not against will: there is no password. Widths and heights are free. */
  private void protection() {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockSelectLockedCells(false);
  }
}
