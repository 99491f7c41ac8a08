package dk.pejling.intake.extract.table;

import dk.pejling.intake.extract.cell.SavedFormula;
import dk.pejling.intake.sheet.workbook.CellFormats;
import dk.pejling.intake.sheet.workbook.Digits;
import dk.pejling.intake.sheet.workbook.MalformedWorkbook;
import dk.pejling.intake.sheet.workbook.Part;
import dk.pejling.intake.sheet.workbook.RichText;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * The XML of one sheet, cell by cell. Cells keep the address they declare; where they declare none
 * they follow the one before. Formulas are never evaluated: their last stored value counts. Days
 * are told as {@code 2025-12-31}, whether the cell holds one or a number that is shown as one.
 *
 * <pre>
 * &lt;row r="2"&gt;
 *   &lt;c r="A2" t="s"&gt;&lt;v&gt;13&lt;/v&gt;&lt;/c&gt;
 *   &lt;c r="E2"&gt;&lt;v&gt;111&lt;/v&gt;&lt;/c&gt;
 * &lt;/row&gt;
 * </pre>
 *
 * Rows that come again, or not from the top down, and addresses that no sheet has are refused
 * rather than one of them lost.
 */
final class SheetXml {
  private static final int LAST_COLUMN = 16_384;
  private static final int LAST_ROW = 1_048_576;
  private static final int LETTERS = 26;
  private static final int DAY = "2025-12-31".length();

  private final SharedTexts texts;
  private final CellFormats formats;
  private final boolean since1904;
  private final Cells cells;
  private int row;
  private int column;
  private boolean formula;

  SheetXml(SharedTexts texts, CellFormats formats, boolean since1904, Cells cells) {
    this.texts = texts;
    this.formats = formats;
    this.since1904 = since1904;
    this.cells = cells;
  }

  /** Is told of every cell that holds something. */
  interface Cells {
    /**
     * One cell.
     *
     * @param row counted from 1
     * @param column counted from 0
     */
    void cell(int row, int column, String text, boolean number) throws MalformedWorkbook;
  }

  void read(ZipFile zip, String part) throws IOException, MalformedWorkbook {
    Part.visit(
        zip,
        part,
        at -> {
          switch (at.getLocalName()) {
            case "row" -> {
              String number = Part.attribute(at, "r");
              row(number.isEmpty() ? row + 1 : Digits.of(number, 0), number);
              column = 0;
            }
            case "c" -> cell(at);
            default -> {}
          }
        });
  }

  private void row(int number, String written) throws MalformedWorkbook {
    if (number < 1 || number > LAST_ROW) {
      throw new MalformedWorkbook("rækken " + written + ", som intet ark har");
    }
    if (number < row) {
      throw new MalformedWorkbook("rækken " + written + " under rækken " + row);
    }
    row = number;
  }

  private void cell(XMLStreamReader at) throws XMLStreamException, MalformedWorkbook {
    String type = "";
    String style = "";
    String address = "";
    for (int index = 0; index < at.getAttributeCount(); index++) {
      switch (at.getAttributeLocalName(index)) {
        case "t" -> type = at.getAttributeValue(index);
        case "s" -> style = at.getAttributeValue(index);
        case "r" -> address = at.getAttributeValue(index);
        default -> {}
      }
    }
    place(address);
    String content = content(at);
    if (content.isEmpty() && formula && (type.isEmpty() || type.equals("n"))) {
      content = SavedFormula.NO_RESULT;
    }
    if (content.isEmpty()) {
      return;
    }
    switch (type) {
      case "", "n" -> number(content, style);
      case "s" -> cells.cell(row, column - 1, shared(content), false);
      case "str" -> cells.cell(row, column - 1, RichText.unescaped(content), false);
      case "d" ->
          cells.cell(row, column - 1, content.substring(0, Math.min(DAY, content.length())), false);
      default -> cells.cell(row, column - 1, content, false);
    }
  }

  private void place(String address) throws MalformedWorkbook {
    if (address.isEmpty()) {
      column++;
    } else {
      int letters = 0;
      int number = 0;
      while (letters < address.length() && isLetter(address.charAt(letters))) {
        number = number * LETTERS + (address.charAt(letters) & ~0x20) - 'A' + 1;
        letters++;
        if (number > LAST_COLUMN) {
          break;
        }
      }
      if (Digits.of(address.substring(letters), 0) != row || number > LAST_COLUMN) {
        throw new MalformedWorkbook("cellen " + address + " i rækken " + row);
      }
      column = number;
    }
    if (column < 1 || column > LAST_COLUMN || row < 1) {
      throw new MalformedWorkbook("cellen " + address + ", som intet ark har");
    }
  }

  private static boolean isLetter(char letter) {
    return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
  }

  /** The text of {@code v} or {@code is}, up to the end of the cell. */
  private String content(XMLStreamReader at) throws XMLStreamException {
    String content = "";
    formula = false;
    while (at.next() != XMLStreamConstants.END_ELEMENT || !at.getLocalName().equals("c")) {
      if (at.getEventType() == XMLStreamConstants.START_ELEMENT) {
        switch (at.getLocalName()) {
          case "v" -> content = at.getElementText();
          case "is" -> content = RichText.read(at);
          case "f" -> formula = true;
          default -> {}
        }
      }
    }
    return content;
  }

  private void number(String content, String style) throws MalformedWorkbook {
    boolean day = formats.of(Digits.of(style, 0)) == CellFormats.Format.DATE;
    String shown = day ? day(content) : content;
    // a year that a program wrote as 2025.0 is still a year
    String plain = shown.endsWith(".0") ? shown.substring(0, shown.length() - 2) : shown;
    cells.cell(row, column - 1, plain, shown.equals(content));
  }

  /** A number as the day it is shown as, or itself where it is none. */
  private String day(String number) {
    try {
      @Nullable LocalDateTime time =
          DateUtil.getLocalDateTime(Double.parseDouble(number), since1904);
      return time == null ? number : time.toLocalDate().toString();
    } catch (NumberFormatException e) {
      return number;
    }
  }

  private String shared(String index) throws MalformedWorkbook {
    @Nullable String text = texts.get(Digits.of(index.strip(), -1));
    if (text == null) {
      throw new MalformedWorkbook("en celle med tekst nr. " + index + ", som filen ikke har");
    }
    return text;
  }
}
