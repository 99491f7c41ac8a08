package dk.pejling.intake.extract.table;

import java.io.InputStream;
import java.util.function.IntFunction;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The XML of one sheet, cell by cell. Cells keep the address they declare; where they declare none
 * they follow the one before. Formulas are never evaluated: their last stored value counts.
 *
 * <pre>
 * &lt;row r="2"&gt;
 *   &lt;c r="A2" t="s"&gt;&lt;v&gt;13&lt;/v&gt;&lt;/c&gt;
 *   &lt;c r="E2"&gt;&lt;v&gt;111&lt;/v&gt;&lt;/c&gt;
 * &lt;/row&gt;
 * </pre>
 */
final class SheetXml {
  private static final int LAST_COLUMN = 16_383;
  private static final int LAST_ROW = 1_048_576;

  private final IntFunction<String> sharedText;
  private int row;
  private int column;

  SheetXml(IntFunction<String> sharedText) {
    this.sharedText = sharedText;
  }

  /** Is told of every cell that holds something. */
  interface Cells {
    /**
     * One cell.
     *
     * @param row counted from 1
     * @param column counted from 0
     */
    void cell(int row, int column, String text, boolean number);
  }

  void read(InputStream xml, Cells cells) throws XMLStreamException, UnreadableTableException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader reader = factory.createXMLStreamReader(xml);
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (reader.getLocalName().equals("row")) {
        row = rowNumber(reader.getAttributeValue(null, "r"));
        column = -1;
      } else if (reader.getLocalName().equals("c")) {
        column = columnNumber(reader.getAttributeValue(null, "r"));
        String type = reader.getAttributeValue(null, "t");
        String content = content(reader);
        if (!content.isEmpty()) {
          boolean number = type == null || type.equals("n");
          cells.cell(row, column, "s".equals(type) ? shared(content) : content, number);
        }
      }
    }
  }

  /** The text of {@code v} or {@code is}, up to the end of the cell. */
  private static String content(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder content = new StringBuilder();
    boolean inside = false;
    while (true) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inside = reader.getLocalName().equals("v") || reader.getLocalName().equals("t");
      } else if (event == XMLStreamConstants.CHARACTERS && inside) {
        content.append(reader.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (reader.getLocalName().equals("c")) {
          return content.toString();
        }
        inside = false;
      }
    }
  }

  private String shared(String index) throws UnreadableTableException {
    try {
      return sharedText.apply(Integer.parseInt(index.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new UnreadableTableException("et regneark, hvor en tekst mangler", e);
    }
  }

  private int rowNumber(@Nullable String declared) throws UnreadableTableException {
    try {
      int number = declared == null ? row + 1 : Integer.parseInt(declared);
      if (number >= 1 && number <= LAST_ROW) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new UnreadableTableException("et regneark med rækken \"" + declared + "\"", e);
    }
    throw new UnreadableTableException("et regneark med rækken \"" + declared + "\"");
  }

  private int columnNumber(@Nullable String address) throws UnreadableTableException {
    if (address == null) {
      return column + 1;
    }
    int number = 0;
    int at = 0;
    for (; at < address.length() && Character.isLetter(address.charAt(at)); at++) {
      number = number * 26 + Character.toUpperCase(address.charAt(at)) - 'A' + 1;
      if (number > LAST_COLUMN + 1) {
        break;
      }
    }
    if (number < 1 || number > LAST_COLUMN + 1) {
      throw new UnreadableTableException("et regneark med cellen \"" + address + "\"");
    }
    return number - 1;
  }
}
