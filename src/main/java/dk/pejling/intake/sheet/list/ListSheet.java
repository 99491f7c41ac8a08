package dk.pejling.intake.sheet.list;

import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.form.ListColumn;
import dk.pejling.intake.sheet.grid.Cell;
import dk.pejling.intake.sheet.part.BookPart;
import dk.pejling.intake.sheet.part.BookPart.LocalName;
import dk.pejling.intake.sheet.part.Dialect;
import dk.pejling.intake.sheet.part.Parts;
import dk.pejling.intake.sheet.part.UnfitPart;
import dk.pejling.intake.sheet.part.XmlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes the list as a sheet, errors first; each row leads to its cell.
 *
 * <pre>
 * Kode    | Alvor | Ark       | Sted | Angår         | Hvad er galt                | Fundet …
 * IND-204 | Fejl  | Fremdrift | F18  | kriterium 2.1 | Tallet kan læses på to måd… | teksten …
 * IND-220 | Fejl  | Fremdrift | K20  | kriterium 2.3 | Feltet skal indeholde en d… | teksten …
 * </pre>
 */
public final class ListSheet {
  /** Row 6, where the form has its headings too. */
  private static final int HEADING_ROW = 6;

  private static final double LINE = 15;
  private static final double MARGIN = 4;
  private static final double TALLEST = 409;

  /** Letters are narrower than the figures that a column's width counts. */
  private static final double LETTERS = 1.05;

  private final List<ListColumn> columns;
  private final List<Finding> findings;

  private ListSheet(List<ListColumn> columns, List<Finding> findings) {
    this.columns = columns;
    this.findings = findings;
  }

  /** What stands above the list. */
  public record Heading(String title, String subject, List<String> explanation) {}

  /** Of findings in any files. */
  static ListSheet ofFiles(List<Finding> findings) {
    return new ListSheet(List.of(ListColumn.values()), sorted(findings));
  }

  /** Of findings in the workbook that the list stands in. */
  public static ListSheet ofWorkbook(List<Finding> findings) {
    return new ListSheet(
        List.of(ListColumn.values()).stream().filter(each -> each != ListColumn.FILE).toList(),
        sorted(findings));
  }

  private static List<Finding> sorted(List<Finding> findings) {
    return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
  }

  /**
   * Writes the sheet's part and its names.
   *
   * @param named a sheet's name in the workbook for one that a finding tells, or empty
   */
  public void write(Parts parts, BookPart.Sheet sheet, Heading heading, UnaryOperator<String> named)
      throws UnfitPart {
    Looks looks = Looks.in(parts);
    parts.put(sheet.part(), xml(Dialect.of(parts), looks, heading, named));
    String name = BookPart.quoted(sheet.name());
    String last = Cell.letters(columns.size() - 1);
    int end = HEADING_ROW + Math.max(1, findings.size());
    new BookPart(parts)
        .names(
            sheet,
            List.of(
                new LocalName(
                    "_xlnm._FilterDatabase",
                    "%s!$A$%s:$%s$%s".formatted(name, HEADING_ROW, last, end),
                    true),
                new LocalName(
                    "_xlnm.Print_Area", "%s!$A$1:$%s$%s".formatted(name, last, end), false),
                new LocalName(
                    "_xlnm.Print_Titles",
                    "%s!$%s:$%s".formatted(name, HEADING_ROW, HEADING_ROW),
                    false)));
  }

  private String xml(Dialect dialect, Looks looks, Heading heading, UnaryOperator<String> named) {
    StringBuilder xml = new StringBuilder(4096);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"")
        .append(dialect.main())
        .append(
            """
            "><sheetPr><tabColor rgb="FFC0392B"/><pageSetUpPr fitToPage="1"/></sheetPr>\
            <sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0">\
            <pane xSplit="1" ySplit="6" topLeftCell="B7" activePane="bottomRight" state="frozen"/>\
            <selection pane="topRight"/><selection pane="bottomLeft"/>\
            <selection pane="bottomRight" activeCell="B7" sqref="B7"/>\
            </sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>""");
    for (int at = 0; at < columns.size(); at++) {
      xml.append(
          "<col min=\"%1$s\" max=\"%1$s\" width=\"%2$s\" customWidth=\"1\"/>"
              .formatted(at + 1, columns.get(at).width()));
    }
    xml.append("</cols><sheetData>");
    top(xml, looks, heading);
    List<String> links = new ArrayList<>();
    for (int at = 0; at < findings.size(); at++) {
      row(xml, looks, new ListRow(findings.get(at)), HEADING_ROW + 1 + at, named, links);
    }
    if (findings.isEmpty()) {
      begin(xml, HEADING_ROW + 1, LINE + MARGIN);
      cell(xml, "A" + (HEADING_ROW + 1), "Ingen anmærkninger.", looks, Look.PLAIN);
      xml.append("</row>");
    }
    xml.append(
        "</sheetData><autoFilter ref=\"A%s:%s%s\"/>"
            .formatted(
                HEADING_ROW,
                Cell.letters(columns.size() - 1),
                HEADING_ROW + Math.max(1, findings.size())));
    if (!links.isEmpty()) {
      xml.append("<hyperlinks>").append(String.join("", links)).append("</hyperlinks>");
    }
    return xml.append(
            """
            <pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
            <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>\
            <headerFooter><oddFooter>&amp;LFejlliste&amp;RSide &amp;P af &amp;N</oddFooter>\
            </headerFooter></worksheet>""")
        .toString();
  }

  private void top(StringBuilder xml, Looks looks, Heading heading) {
    begin(xml, 1, 24);
    cell(xml, "A1", heading.title(), looks, Look.TITLE);
    xml.append("</row>");
    begin(xml, 2, LINE + 2);
    cell(xml, "A2", heading.subject(), looks, Look.STRONG);
    xml.append("</row>");
    for (int at = 0; at < heading.explanation().size(); at++) {
      begin(xml, 3 + at, LINE + 2);
      cell(xml, "A" + (3 + at), heading.explanation().get(at), looks, Look.PLAIN);
      xml.append("</row>");
    }
    begin(xml, HEADING_ROW, LINE + MARGIN);
    for (int at = 0; at < columns.size(); at++) {
      cell(xml, Cell.letters(at) + HEADING_ROW, columns.get(at).heading(), looks, Look.HEADING);
    }
    xml.append("</row>");
  }

  private void row(
      StringBuilder xml,
      Looks looks,
      ListRow row,
      int number,
      UnaryOperator<String> named,
      List<String> links) {
    begin(xml, number, height(row));
    List<String> cells = ListRow.cells(row.finding().location());
    String sheet = named.apply(ListRow.sheet(row.finding().location()));
    for (int at = 0; at < columns.size(); at++) {
      ListColumn column = columns.get(at);
      String address = Cell.letters(at) + number;
      boolean link = column == ListColumn.CELL && !sheet.isEmpty();
      if (link) {
        String target = BookPart.quoted(sheet) + "!" + (cells.isEmpty() ? "A1" : cells.getFirst());
        links.add(
            "<hyperlink ref=\"%s\" location=\"%s\" tooltip=\"%s\"/>"
                .formatted(address, XmlText.escaped(target), XmlText.escaped("Gå til " + target)));
      }
      cell(xml, address, row.text(column), looks, link ? Look.LINK : row.look(column));
    }
    xml.append("</row>");
  }

  /** High enough for its longest text, so that it can be read on paper too. */
  private double height(ListRow row) {
    int lines = 1;
    for (ListColumn column : columns) {
      int letters = row.text(column).length();
      lines = Math.max(lines, (int) Math.ceil(letters / (column.width() * LETTERS - 2)));
    }
    return Math.min(TALLEST, lines * LINE + MARGIN);
  }

  private static void begin(StringBuilder xml, int number, double height) {
    xml.append("<row r=\"").append(number).append("\" ht=\"").append(height);
    xml.append("\" customHeight=\"1\">");
  }

  private static void cell(StringBuilder xml, String address, String text, Looks looks, Look look) {
    xml.append("<c r=\"").append(address).append("\" s=\"").append(looks.number(look, text));
    if (text.isEmpty()) {
      xml.append("\"/>");
    } else {
      xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      xml.append(XmlText.cell(text)).append("</t></is></c>");
    }
  }
}
