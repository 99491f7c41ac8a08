package dk.pejling.intake.sheet.write;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the workbook's cells: grey is locked, white is to be filled in. */
final class Styles {
  private static final byte[] NAVY = {0x0B, 0x39, 0x54};
  private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
  private static final byte[] GREY = {(byte) 0xEE, (byte) 0xF1, (byte) 0xF4};
  private static final byte[] LINE = {(byte) 0xB8, (byte) 0xC2, (byte) 0xCC};
  private static final String AS_TEXT = "@";

  private final XSSFWorkbook book;
  private final XSSFCellStyle title;
  private final XSSFCellStyle plain;
  private final XSSFCellStyle strong;
  private final XSSFCellStyle heading;
  private final XSSFCellStyle locked;
  private final XSSFCellStyle text;
  private final Map<String, XSSFCellStyle> open = new HashMap<>();

  Styles(XSSFWorkbook book) {
    this.book = book;
    this.title = lettered(16, true, NAVY);
    this.plain = lettered(11, false, NAVY);
    this.strong = lettered(11, true, NAVY);
    this.heading = headed();
    this.locked = boxed(AS_TEXT, GREY, true);
    this.text = boxed(AS_TEXT, WHITE, false);
  }

  /** Of the tabs of the sheets that are filled in. */
  XSSFColor tab() {
    return colour(NAVY);
  }

  XSSFCellStyle title() {
    return title;
  }

  /** Running text that wraps. */
  XSSFCellStyle plain() {
    return plain;
  }

  XSSFCellStyle strong() {
    return strong;
  }

  private XSSFCellStyle headed() {
    XSSFCellStyle style = lettered(11, true, WHITE);
    fill(style, NAVY);
    border(style);
    return style;
  }

  XSSFCellStyle columnHeading() {
    return heading;
  }

  XSSFCellStyle locked() {
    return locked;
  }

  XSSFCellStyle text() {
    return text;
  }

  /** An open cell that shows numbers or dates in a format of its own, kept to the right. */
  XSSFCellStyle open(String format) {
    return open.computeIfAbsent(
        format,
        unused -> {
          XSSFCellStyle style = boxed(format, WHITE, false);
          style.setAlignment(HorizontalAlignment.RIGHT);
          return style;
        });
  }

  private XSSFCellStyle boxed(String format, byte[] fill, boolean isLocked) {
    XSSFCellStyle style = lettered(11, false, NAVY);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setLocked(isLocked);
    fill(style, fill);
    border(style);
    return style;
  }

  private XSSFCellStyle lettered(int points, boolean bold, byte[] colour) {
    XSSFFont font = book.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(colour(colour));
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    return style;
  }

  private static void fill(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(colour(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void border(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour(LINE));
    style.setBottomBorderColor(colour(LINE));
    style.setLeftBorderColor(colour(LINE));
    style.setRightBorderColor(colour(LINE));
  }

  private static XSSFColor colour(byte[] rgb) {
    return new XSSFColor(rgb, new DefaultIndexedColorMap());
  }
}
