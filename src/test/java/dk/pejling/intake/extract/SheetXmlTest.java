package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.Received;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets as programs write them, and as none should. */
class SheetXmlTest {
  private static final String PROFILE =
      """
      profil: ark
      filer: ["*.xlsx"]
      format: xlsx
      kolonner: {indikator: {fast: antal}, område: område, periode: periode, værdi: værdi}
      """;

  private static final String HEADINGS =
      """
      <row r="1"><c r="A1" t="inlineStr"><is><t>område</t></is></c><c r="B1" t="s"><v>0</v></c>\
      <c r="C1" t="str"><v>værdi</v></c></row>""";

  private static final String NORTH =
      "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>2025</v></c><c r=\"C2\"><v>71</v></c></row>";

  private static final String WORKSHEET = "worksheet";

  private final Path folder;

  SheetXmlTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyKindOfTextAndAFigureAreRead() throws IOException {
    assertThat(told(sheet(HEADINGS + NORTH))).containsExactly("antal 860 2025 Tally[count=71]");
  }

  @Test
  void cellsWithoutAddressesFollowTheOneBefore() throws IOException {
    assertThat(
            told(
                sheet(
                    HEADINGS
                        + "<row><c t=\"s\"><v>1</v></c><c><v>2025</v></c><c><v>71</v></c></row>")))
        .containsExactly("antal 860 2025 Tally[count=71]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <row r="0"><c><v>1</v></c></row>                       | rækken 0, som intet ark har
          <row r="3"><c r="ZZZZZZ1"><v>1</v></c></row>           | cellen ZZZZZZ1 i rækken 3
          <row r="3"><c r="A4"><v>1</v></c></row>                | cellen A4 i rækken 3
          <row r="3"><c r="A3"><v>1</v></c><c r="A3"><v>2</v></c></row> | cellen A3 står der to gange
          <row r="2"><c r="A2"><v>1</v></c></row>                | cellen A2 står der to gange
          <row r="1"><c r="D1"><v>1</v></c></row>                | rækken 1 under rækken 2
          <row r="3"><c r="A3" t="s"><v>9</v></c></row>          | en celle med tekst nr. 9
          <row r="3"><c r="A3" t="s"><v>-1</v></c></row>         | en celle med tekst nr. -1
          <row r="99999999"><c><v>1</v></c></row>                | rækken 99999999, som intet ark har
          """)
  void sheetThatLosesCellsIsRefusedWithTheirPlace(String row, String found) throws IOException {
    Received received = read(sheet(HEADINGS + NORTH + row));

    assertThat(received.observations()).isEmpty();
    assertThat(received.findings()).extracting(Finding::code).containsExactly("UDT-103");
    assertThat(received.findings().getFirst().found()).contains(found);
  }

  @Test
  void cellThatGoesOnAndOnIsRefused() throws IOException {
    String text = "x".repeat(5 << 20);
    Received received =
        read(sheet(HEADINGS + NORTH + "<row r=\"3\"><c r=\"A3\"><v>" + text + "</v></c></row>"));

    assertThat(received.observations()).isEmpty();
    assertThat(received.findings()).extracting(Finding::code).containsExactly("UDT-103");
  }

  @Test
  void entityThatNobodyDeclaredIsRefused() throws IOException {
    Received received = read(sheet(HEADINGS + NORTH.replace("71", "&seven;")));

    assertThat(received.findings()).extracting(Finding::code).containsExactly("UDT-103");
  }

  @Test
  void dayInThePeriodIsToldAsADay() throws IOException {
    String styled =
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>45658</v></c><c r=\"C2\"><v>7</v></c></row>";
    String dated =
        "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" t=\"d\"><v>2025-03-01T00:00:00</v></c><c r=\"C3\"><v>7</v></c></row>";
    Received received = read(sheet(HEADINGS + styled + dated));

    assertThat(received.findings())
        .extracting(Finding::found)
        .contains("\"2025-01-01\"", "\"2025-03-01\"");
  }

  @Test
  void errorInTheFigureIsNoNumber() throws IOException {
    Received received =
        read(
            sheet(
                HEADINGS
                    + NORTH.replace("<c r=\"C2\">", "<c r=\"C2\" t=\"e\">").replace("71", "#N/A")));

    assertThat(received.findings()).extracting(Finding::code).contains("UDT-302");
  }

  @ParameterizedTest
  @CsvSource({
    "<f>SUM(A1:A9)</f>",
    "<f>SUM(A1:A9)</f><v></v>",
    "<f>SUM(A1:A9)</f><v/>",
    "<f t=\"shared\" si=\"0\"/>"
  })
  void formulaWithoutASavedResultIsAFindingAtItsCell(String formula) throws IOException {
    Received figure = read(sheet(HEADINGS + NORTH.replace("<v>71</v>", formula)));
    Received area = read(sheet(HEADINGS + NORTH.replace(" t=\"s\"><v>1</v>", ">" + formula)));
    Received period = read(sheet(HEADINGS + NORTH.replace("<v>2025</v>", formula)));

    assertThat(figure.observations()).isEmpty();
    assertThat(figure.findings().getFirst())
        .returns("UDT-302", Finding::code)
        .returns("teksten \"formel uden gemt resultat\"", Finding::found)
        .returns(
            "Åbn filen i et regneark, så formlerne regnes ud, og gem den igen.", Finding::remedy);
    assertThat(figure.findings().getFirst().location().describe()).contains("celle C2");
    assertThat(area.findings().getFirst())
        .returns("UDT-204", Finding::code)
        .returns("en formel uden gemt resultat", Finding::found);
    assertThat(area.findings().getFirst().location().describe()).contains("celle A2");
    assertThat(period.findings().getFirst())
        .returns("UDT-205", Finding::code)
        .returns("\"formel uden gemt resultat\"", Finding::found);
  }

  @Test
  void formulaWithASavedResultIsReadAndASavedEmptyTextIsEmpty() throws IOException {
    assertThat(told(sheet(HEADINGS + NORTH.replace("<v>71</v>", "<f>70+1</f><v>71</v>"))))
        .containsExactly("antal 860 2025 Tally[count=71]");
    assertThat(
            told(
                sheet(
                    HEADINGS
                        + NORTH
                            .replace("<c r=\"C2\">", "<c r=\"C2\" t=\"str\">")
                            .replace("<v>71</v>", "<f>\"\"</f><v></v>"))))
        .containsExactly("antal 860 2025 Missing[token=]");
  }

  @Test
  void firstSheetThatPeopleSeeCounts() throws IOException {
    byte[] workbook =
        workbook(
            List.of(
                new Sheet("Diagram", "chartsheet", "visible", "<row/>"),
                new Sheet("Skjult", WORKSHEET, "hidden", HEADINGS),
                new Sheet("Tal", WORKSHEET, "visible", HEADINGS + NORTH)));

    assertThat(told(workbook)).containsExactly("antal 860 2025 Tally[count=71]");
  }

  private List<String> told(byte[] workbook) {
    return Extract.told(read(workbook));
  }

  private Received read(byte[] workbook) {
    return Extract.read(folder, "ark.xlsx", List.of(PROFILE), workbook);
  }

  private record Sheet(String name, String type, String state, String rows) {}

  private static byte[] sheet(String rows) throws IOException {
    return workbook(List.of(new Sheet("Tal", WORKSHEET, "visible", rows)));
  }

  private static byte[] workbook(List<Sheet> sheets) throws IOException {
    StringBuilder book = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int at = 0; at < sheets.size(); at++) {
        Sheet sheet = sheets.get(at);
        book.append(
            "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"s%d\"/>"
                .formatted(sheet.name(), at + 1, sheet.state(), at));
        relations.append(relation("s" + at, sheet.type(), "sheets/%d.xml".formatted(at)));
        part(
            zip,
            "xl/sheets/%d.xml".formatted(at),
            "<worksheet><sheetData>" + sheet.rows() + "</sheetData></worksheet>");
      }
      relations.append(relation("t", "sharedStrings", "texts.xml"));
      relations.append(relation("f", "styles", "styles.xml"));
      part(
          zip,
          "xl/texts.xml",
          "<sst><si><t>periode</t></si><si><r><t>Hjør</t></r><r><t>ring</t></r><rPh><t>x</t></rPh></si></sst>");
      part(
          zip,
          "xl/styles.xml",
          "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
      part(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
      part(
          zip,
          "_rels/.rels",
          "<Relationships>"
              + relation("w", "officeDocument", "xl/workbook.xml")
              + "</Relationships>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r=\"urn:r\"><sheets>" + book + "</sheets></workbook>");
      part(zip, "[Content_Types].xml", "<Types/>");
    }
    return bytes.toByteArray();
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/%s\" Target=\"%s\"/>"
        .formatted(id, type, target);
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
