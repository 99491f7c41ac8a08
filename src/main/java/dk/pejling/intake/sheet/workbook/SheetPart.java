package dk.pejling.intake.sheet.workbook;

import dk.pejling.intake.sheet.grid.Cell;
import dk.pejling.intake.sheet.grid.CellContent;
import dk.pejling.intake.sheet.grid.Grid;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the cells of one sheet. Rows and cells may come without addresses and in any order, as
 * programs write them; two contents for one cell, or an address that no sheet has, are refused
 * rather than one of them lost.
 *
 * <pre>
 * &lt;row r="14"&gt;
 *   &lt;c r="F14" s="23"&gt;&lt;f&gt;E14*2&lt;/f&gt;&lt;v&gt;16.2&lt;/v&gt;&lt;/c&gt;   a formula and its saved result
 *   &lt;c r="G14" t="s"&gt;&lt;v&gt;202&lt;/v&gt;&lt;/c&gt;                    a shared text
 * &lt;/row&gt;
 * </pre>
 */
final class SheetPart {
  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_COLUMN = 16_384;
  private static final int LETTERS = 26;

  /** Far more than a form has cells. */
  private static final int MOST_PAINTED = 10_000;

  private final CellValues values;
  private final TreeMap<Integer, TreeMap<Integer, Cell>> cells = new TreeMap<>();
  private final Unseen unseen = new Unseen();
  private final Merges merges = new Merges();
  private final Set<String> painted = new HashSet<>();
  private String root = "";
  private int row;
  private int column;

  private SheetPart(CellValues values) {
    this.values = values;
  }

  /**
   * Reads one sheet.
   *
   * @param hidden whether the workbook hides the sheet as a whole
   */
  static Grid read(ZipFile zip, String part, String name, boolean hidden, CellValues values)
      throws IOException, MalformedWorkbook {
    SheetPart sheet = new SheetPart(values);
    Part.visit(zip, part, sheet::start);
    if (!sheet.root.equals("worksheet")) {
      throw new MalformedWorkbook("arket \"" + name + "\", hvis indhold ikke er et ark");
    }
    List<Cell> merged = sheet.merges.spread(sheet.cells);
    TreeMap<Integer, Grid.Line> lines = new TreeMap<>();
    sheet.cells.forEach((row, line) -> lines.put(row, new Grid.Line(row, line)));
    return new Grid(name, lines, sheet.unseen.in(sheet.cells, hidden), merged, sheet.painted);
  }

  private void start(XMLStreamReader at) throws XMLStreamException, MalformedWorkbook {
    root = root.isEmpty() ? at.getLocalName() : root;
    switch (at.getLocalName()) {
      case "row" -> {
        String number = Part.attribute(at, "r");
        row = number.isEmpty() ? row + 1 : rowNumber(number);
        column = 0;
        values.allowance().row();
        unseen.row(row, Part.attribute(at, "hidden"));
      }
      case "c" -> cell(at);
      case "col" ->
          unseen.columns(
              Digits.of(Part.attribute(at, "min"), 0),
              Digits.of(Part.attribute(at, "max"), 0),
              Part.attribute(at, "hidden"));
      case "mergeCell" -> merges.add(Part.attribute(at, "ref"));
      default -> {}
    }
  }

  private void cell(XMLStreamReader at) throws XMLStreamException, MalformedWorkbook {
    String reference = Part.attribute(at, "r");
    int thisRow = row;
    if (reference.isEmpty()) {
      column++;
    } else {
      int digits = letters(reference);
      column = columnNumber(reference.substring(0, digits), reference);
      thisRow = rowNumber(reference.substring(digits));
    }
    Raw raw = raw(at);
    CellContent content = values.content(raw);
    if (content instanceof CellContent.Nothing
        && painted.size() < MOST_PAINTED
        && values.formats().paints(Digits.of(raw.style(), 0))) {
      painted.add(Cell.letters(column - 1) + thisRow);
    }
    if (!(content instanceof CellContent.Nothing)) {
      values.allowance().cells(1);
      values.allowance().column(column);
      values.allowance().text(raw.value().length());
      Cell cell = new Cell(thisRow, column - 1, content, raw.formula());
      if (cells.computeIfAbsent(thisRow, none -> new TreeMap<>()).put(column - 1, cell) != null) {
        throw new MalformedWorkbook("cellen " + cell.address() + " står der to gange");
      }
    }
  }

  /** A cell as it is written. */
  record Raw(String type, String style, String value, boolean valued, boolean formula) {}

  private static Raw raw(XMLStreamReader at) throws XMLStreamException {
    String type = Part.attribute(at, "t");
    String style = Part.attribute(at, "s");
    String value = "";
    boolean valued = false;
    boolean formula = false;
    while (at.next() != XMLStreamConstants.END_ELEMENT || !at.getLocalName().equals("c")) {
      if (at.getEventType() == XMLStreamConstants.START_ELEMENT) {
        switch (at.getLocalName()) {
          case "v" -> {
            value = at.getElementText();
            valued = true;
          }
          case "is" -> {
            value = RichText.read(at);
            valued = true;
          }
          case "f" -> formula = true;
          default -> {}
        }
      }
    }
    return new Raw(type, style, value, valued, formula);
  }

  private static int letters(String reference) {
    int at = 0;
    while (at < reference.length() && Character.isLetter(reference.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int columnNumber(String letters, String reference) throws MalformedWorkbook {
    int number = 0;
    for (int at = 0; at < letters.length() && number <= LAST_COLUMN; at++) {
      char letter = Character.toUpperCase(letters.charAt(at));
      number =
          letter >= 'A' && letter <= 'Z' ? number * LETTERS + letter - 'A' + 1 : LAST_COLUMN + 1;
    }
    if (number < 1 || number > LAST_COLUMN) {
      throw new MalformedWorkbook("cellen " + reference + ", som intet ark har");
    }
    return number;
  }

  private static int rowNumber(String digits) throws MalformedWorkbook {
    int number = Digits.of(digits, 0);
    if (number < 1 || number > LAST_ROW) {
      throw new MalformedWorkbook("rækken " + digits + ", som intet ark har");
    }
    return number;
  }
}
