package dk.pejling.intake.extract.table.sheet;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * What a cell says of itself before its content, read off the parser's characters: a large sheet
 * has millions of cells, and a string for each attribute would cost as much as the rest of it.
 *
 * <pre>
 * &lt;c r="A2" s="4" t="s"&gt;
 * </pre>
 */
final class CellHead {
  static final int LAST_COLUMN = 16_384;

  private static final int LETTERS = 26;
  private static final int DIGITS = 9;

  private final Characters address = new Characters();
  private final Characters style = new Characters();
  private final Characters type = new Characters();

  /** What a cell's content is. */
  enum Type {
    NUMBER,
    /** The number of a text that the workbook's cells share. */
    SHARED,
    FORMULA_TEXT,
    DAY,
    OTHER
  }

  void read(XMLStreamReader2 at) throws XMLStreamException {
    address.handleEmptyValue();
    style.handleEmptyValue();
    type.handleEmptyValue();
    for (int index = 0; index < at.getAttributeCount(); index++) {
      switch (at.getAttributeLocalName(index)) {
        case "t" -> at.getAttributeAs(index, type);
        case "s" -> at.getAttributeAs(index, style);
        case "r" -> at.getAttributeAs(index, address);
        default -> {}
      }
    }
  }

  boolean hasAddress() {
    return address.size > 0;
  }

  /** Counted from 1; more than {@link #LAST_COLUMN} where no sheet has it, 0 without letters. */
  int column() {
    int column = 0;
    for (int at = 0; at < letters() && column <= LAST_COLUMN; at++) {
      column = column * LETTERS + (address.kept[at] & ~0x20) - 'A' + 1;
    }
    return column;
  }

  /** Counted from 1; 0 where the address has none. */
  int row() {
    return address.digits(letters());
  }

  private int letters() {
    int letters = 0;
    while (letters < address.size && isLetter(address.kept[letters])) {
      letters++;
    }
    return letters;
  }

  String address() {
    return new String(address.kept, 0, address.size);
  }

  int style() {
    return style.digits(0);
  }

  Type type() {
    if (type.size == 0 || type.is("n")) {
      return Type.NUMBER;
    }
    if (type.is("s")) {
      return Type.SHARED;
    }
    if (type.is("str")) {
      return Type.FORMULA_TEXT;
    }
    return type.is("d") ? Type.DAY : Type.OTHER;
  }

  private static boolean isLetter(char letter) {
    return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
  }

  /** The beginning of an attribute's value; what is longer than this is no address. */
  private static final class Characters extends TypedValueDecoder {
    private final char[] kept = new char[32];
    private int size;

    @Override
    public void decode(String text) {
      decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void decode(char[] text, int from, int to) {
      size = Math.min(to - from, kept.length);
      System.arraycopy(text, from, kept, 0, size);
    }

    @Override
    public void handleEmptyValue() {
      size = 0;
    }

    boolean is(String text) {
      if (size != text.length()) {
        return false;
      }
      for (int at = 0; at < size; at++) {
        if (kept[at] != text.charAt(at)) {
          return false;
        }
      }
      return true;
    }

    /** The number from there on, or 0 where it is none of up to nine digits. */
    int digits(int from) {
      if (size - from < 1 || size - from > DIGITS) {
        return 0;
      }
      int number = 0;
      for (int at = from; at < size; at++) {
        int digit = kept[at] - '0';
        if (digit < 0 || digit > 9) {
          return 0;
        }
        number = number * 10 + digit;
      }
      return number;
    }
  }
}
