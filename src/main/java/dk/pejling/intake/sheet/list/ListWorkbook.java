package dk.pejling.intake.sheet.list;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.form.ListColumn;
import dk.pejling.intake.sheet.part.BookPart;
import dk.pejling.intake.sheet.part.ContentTypes;
import dk.pejling.intake.sheet.part.Links;
import dk.pejling.intake.sheet.part.Parts;
import dk.pejling.intake.sheet.part.UnfitPart;
import dk.pejling.intake.sheet.part.XmlText;
import java.util.List;

/**
 * A workbook that holds the list alone. It is written part by part, which takes a hundredth of what
 * a spreadsheet library needs to start; the same findings give the same bytes.
 */
public final class ListWorkbook {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private ListWorkbook() {}

  /**
   * The workbook's bytes.
   *
   * @param subject what was looked at, in Danish
   */
  public static byte[] of(String subject, List<Finding> findings) {
    try {
      Parts parts = empty(subject);
      BookPart.Sheet sheet = new BookPart(parts).add(ListColumn.SHEET_NAME);
      ListSheet.ofFiles(findings)
          .write(
              parts,
              sheet,
              new ListSheet.Heading(
                  ListColumn.SHEET_NAME,
                  subject,
                  List.of(
                      DanishNumber.of(findings.size())
                          + (findings.size() == 1 ? " anmærkning." : " anmærkninger."),
                      "Fejl og det, der kræver svar, holder noget tilbage. Oplysninger gør ikke.")),
              none -> "");
      return parts.archive();
    } catch (UnfitPart impossible) {
      throw new IllegalStateException("a workbook of our own", impossible);
    }
  }

  private static Parts empty(String subject) throws UnfitPart {
    Parts parts = new Parts();
    parts.put(
        "[Content_Types].xml",
        XML
            + "<Types xmlns=\"%scontent-types\">".formatted(PACKAGE)
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
    parts.put("_rels/.rels", relations());
    ContentTypes types = new ContentTypes(parts);
    types.part(BookPart.NAME, OFFICE + "sheet.main+xml");
    parts.put(
        BookPart.NAME,
        XML
            + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<bookViews><workbookView/></bookViews><sheets></sheets></workbook>");
    types.part("xl/styles.xml", OFFICE + "styles+xml");
    new Links(parts, BookPart.NAME).add("styles", "xl/styles.xml");
    parts.put("xl/styles.xml", XML + styles());
    types.part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    parts.put("docProps/core.xml", XML + core(subject));
    return parts;
  }

  private static String relations() {
    return XML
        + "<Relationships xmlns=\"%srelationships\">".formatted(PACKAGE)
        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"%srelationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
            .formatted(PACKAGE)
        + "</Relationships>";
  }

  private static String styles() {
    return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
        + " patternType=\"gray125\"/></fill></fills><borders count=\"1\">"
        + "<border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs"
        + " count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
        + "</cellStyles></styleSheet>";
  }

  private static String core(String subject) {
    return "<cp:coreProperties xmlns:cp=\"%smetadata/core-properties\"".formatted(PACKAGE)
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + XmlText.escaped(ListColumn.SHEET_NAME + ", " + subject)
        + "</dc:title><dc:creator>Pejling</dc:creator><dc:language>da-DK</dc:language>"
        + "</cp:coreProperties>";
  }
}
