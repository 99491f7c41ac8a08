package dk.pejling.intake.extract.table.sheet;

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
import org.codehaus.stax2.XMLStreamReader2;
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
  private static final int LAST_ROW = 1_048_576;
  private static final int DAY = "2025-12-31".length();

  private final SharedTexts texts;
  private final CellFormats formats;
  private final boolean since1904;
  private final Cells cells;
  private final CellHead head = new CellHead();
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
    void cell(Cell cell) throws MalformedWorkbook;
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

  private void cell(XMLStreamReader2 at) throws XMLStreamException, MalformedWorkbook {
    head.read(at);
    place();
    String content = content(at);
    if (content.isEmpty() && formula && head.type() == CellHead.Type.NUMBER) {
      content = SavedFormula.NO_RESULT;
    }
    if (content.isEmpty()) {
      return;
    }
    switch (head.type()) {
      case NUMBER -> number(content);
      case SHARED -> tell(shared(content), false);
      case FORMULA_TEXT -> tell(RichText.unescaped(content), false);
      case DAY -> tell(content.substring(0, Math.min(DAY, content.length())), false);
      case OTHER -> tell(content, false);
    }
  }

  private void tell(String text, boolean number) throws MalformedWorkbook {
    cells.cell(new Cell(text, number, row, column - 1));
  }

  private void place() throws MalformedWorkbook {
    if (head.hasAddress()) {
      column = head.column();
      if (head.row() != row || column > CellHead.LAST_COLUMN) {
        throw new MalformedWorkbook("cellen " + head.address() + " i rækken " + row);
      }
    } else {
      column++;
    }
    if (column < 1 || column > CellHead.LAST_COLUMN || row < 1) {
      throw new MalformedWorkbook("cellen " + head.address() + ", som intet ark har");
    }
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

  private void number(String content) throws MalformedWorkbook {
    boolean day = formats.of(head.style()) == CellFormats.Format.DATE;
    String shown = day ? day(content) : content;
    // a year that a program wrote as 2025.0 is still a year
    String plain = shown.endsWith(".0") ? shown.substring(0, shown.length() - 2) : shown;
    tell(plain, shown.equals(content));
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
