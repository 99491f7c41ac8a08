package dk.pejling.rendering.data;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** How cells of the workbook look, and in which format numbers and days show. */
final class Looks {
  private static final byte[] NAVY = {0x0B, 0x39, 0x54};
  private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

  private final Workbook book;
  private final CellStyle title;
  private final CellStyle heading;
  private final CellStyle strong;
  private final CellStyle wrapped;
  private final CellStyle link;
  private final CellStyle plain;
  private final CellStyle text;
  private final CellStyle whole;
  private final CellStyle decimal;
  private final CellStyle day;

  Looks(Workbook book) {
    this.book = book;
    this.title = lettered(16, true, NAVY);
    this.heading = lettered(11, true, WHITE);
    ((XSSFCellStyle) heading).setFillForegroundColor(colour(NAVY));
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    this.strong = lettered(11, true, NAVY);
    this.wrapped = lettered(11, false, NAVY);
    wrapped.setWrapText(true);
    this.link = lettered(11, false, NAVY);
    Font underlined = book.getFontAt(link.getFontIndex());
    underlined.setUnderline(Font.U_SINGLE);
    this.plain = lettered(11, false, NAVY);
    this.text = formatted("@");
    this.whole = formatted("#,##0");
    this.decimal = formatted("#,##0.00##");
    this.day = formatted("dd\\-mm\\-yyyy");
  }

  CellStyle title() {
    return title;
  }

  CellStyle heading() {
    return heading;
  }

  CellStyle strong() {
    return strong;
  }

  /** Running text. */
  CellStyle wrapped() {
    return wrapped;
  }

  CellStyle link() {
    return link;
  }

  /** A year, or yes and no. */
  CellStyle plain() {
    return plain;
  }

  /** Text that may look like a number, such as {@code 851} and {@code 1.10}. */
  CellStyle text() {
    return text;
  }

  /** Without decimals where it has none; of more than four the first show, and all are there. */
  CellStyle number(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0 ? whole : decimal;
  }

  CellStyle day() {
    return day;
  }

  private CellStyle formatted(String format) {
    CellStyle style = lettered(11, false, NAVY);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private CellStyle lettered(int points, boolean bold, byte[] colour) {
    XSSFFont font = (XSSFFont) book.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(colour(colour));
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static XSSFColor colour(byte[] rgb) {
    return new XSSFColor(rgb, new DefaultIndexedColorMap());
  }
}
