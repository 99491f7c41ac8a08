package dk.pejling.intake.sheet.write;

import dk.pejling.danish.DanishDate;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.Column.Entry;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormSheet;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the frame that all sheets of answers share: title, headings, locking and printing. */
final class TableSheet {
  /** Row 6, as Excel counts. */
  static final int HEADING_ROW = 5;

  static final int FIRST_ROW = HEADING_ROW + 1;
  private static final int WIDTH_UNIT = 256;
  private static final float HEADING_HEIGHT = 32;
  private static final float LINE_HEIGHT = 15;
  private static final float TITLE_HEIGHT = 24;
  private static final float LEGEND_HEIGHT = 24;
  private static final int LEGEND = 4;

  private final XSSFSheet sheet;
  private final FormSheet kind;
  private final Styles styles;

  private TableSheet(XSSFSheet sheet, FormSheet kind, Styles styles) {
    this.sheet = sheet;
    this.kind = kind;
    this.styles = styles;
  }

  static TableSheet add(
      XSSFWorkbook book, Form form, FormSheet kind, String instruction, Styles styles) {
    XSSFSheet sheet = book.createSheet(kind.title());
    TableSheet table = new TableSheet(sheet, kind, styles);
    table.top(form, instruction);
    table.headings();
    Paper paper = Paper.of(kind);
    sheet.createFreezePane(paper.named(), FIRST_ROW);
    sheet.setTabColor(styles.tab());
    sheet.setActiveCell(new CellAddress(FIRST_ROW, paper.named()));
    paper.set(sheet, form, HEADING_ROW);
    table.protection();
    return table;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** An empty row in which every cell has its column's looks. */
  XSSFRow row(int index, List<String> prefilled) {
    XSSFRow row = sheet.createRow(index);
    for (int column = 0; column < kind.columns().size(); column++) {
      XSSFCell cell = (XSSFCell) row.createCell(column);
      cell.setCellStyle(style(kind.columns().get(column)));
      if (column < prefilled.size() && !prefilled.get(column).isEmpty()) {
        cell.setCellValue(prefilled.get(column));
      }
    }
    grow(row);
    return row;
  }

  /** What a row's cells had last time. */
  void notes(XSSFRow row, Map<Column, String> notes) {
    Notes grey = new Notes(sheet);
    notes.forEach((column, text) -> grey.add(row.getCell(kind.columns().indexOf(column)), text));
  }

  /** Prints down to the last row. */
  void printed(int last) {
    XSSFWorkbook book = sheet.getWorkbook();
    book.setPrintArea(book.getSheetIndex(sheet), 0, kind.columns().size() - 1, 0, last);
  }

  /** High enough for what is filled in; the spreadsheet goes on with what is written. */
  void grow(XSSFRow row) {
    int lines = 1;
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING) {
        int width = kind.columns().get(cell.getColumnIndex()).width();
        lines = Math.max(lines, (cell.getStringCellValue().length() + width - 1) / width);
      }
    }
    row.setHeightInPoints(lines * LINE_HEIGHT + 2);
    row.getCTRow().unsetCustomHeight();
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
        "%s · indberetning %s · frist %s"
            .formatted(
                form.cluster().name(), form.period().id(), DanishDate.of(form.period().deadline())),
        styles.strong());
    line(2, instruction, styles.plain());
    line(
        3,
        "Grå felter er låst. Hvide felter udfyldes; klik på et felt for at se hvordan.",
        styles.plain());
    line(
        LEGEND,
        "Gule felter mangler. Orange felter passer ikke eller skal begrundes.",
        styles.plain());
  }

  private void line(int index, String text, XSSFCellStyle style) {
    XSSFRow row = sheet.createRow(index);
    row.setHeightInPoints(
        index == 0 ? TITLE_HEIGHT : index == LEGEND ? LEGEND_HEIGHT : LINE_HEIGHT);
    XSSFCell cell = row.createCell(0);
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

  /** Locked against slips, not against will: there is no password. Widths and heights are free. */
  private void protection() {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockSelectLockedCells(false);
  }
}
