package dk.pejling.intake.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.sheet.grid.Book;
import dk.pejling.intake.sheet.grid.CellContent;
import dk.pejling.intake.sheet.grid.Grid;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook of one sheet, written part by part as careless programs do. */
class WorkbookFileTest {
  private static final CellContent A = new CellContent.Text("a");
  @TempDir private Path folder = Path.of("");

  @Test
  void rowsAndCellsMayComeWithoutAddresses() throws IOException {
    Grid grid = grid("<row><c t='s'><v>0</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");

    assertThat(content(grid, 1, 0)).isEqualTo(A);
    assertThat(content(grid, 1, 1)).isEqualTo(number("2"));
    assertThat(content(grid, 2, 0)).isEqualTo(number("3"));
  }

  @Test
  void rowWrittenTwiceLosesNoCell() throws IOException {
    Grid grid =
        grid("<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='B1'><v>2</v></c></row>");

    assertThat(content(grid, 1, 0)).isEqualTo(number("1"));
    assertThat(content(grid, 1, 1)).isEqualTo(number("2"));
  }

  @Test
  void datesArePlainNumbersWithADateFormat() throws IOException {
    assertThat(content(grid("<row><c s='1'><v>45964</v></c></row>"), 1, 0))
        .isEqualTo(new CellContent.Day(LocalDate.of(2025, 11, 3)));
    assertThat(content(grid("<row><c t='d'><v>2025-11-03T00:00:00</v></c></row>"), 1, 0))
        .isEqualTo(new CellContent.Day(LocalDate.of(2025, 11, 3)));
  }

  @ParameterizedTest
  @CsvSource({
    "58.400000000000006, 58.4",
    "5.84E1, 58.4",
    "1E3, 1000",
    "0.1, 0.1",
    "-0, 0",
    "123456789012345678, 123456789012346000"
  })
  void numbersHaveFifteenDigits(String written, BigDecimal read) throws IOException {
    assertThat(content(grid("<row><c><v>" + written + "</v></c></row>"), 1, 0))
        .isEqualTo(new CellContent.Number(read, false));
  }

  @Test
  void textsOfSeveralRunsAreJoinedWithoutReadingAids() throws IOException {
    String text =
        "<row><c t='inlineStr'><is><r><t>Klynge </t></r><r><rPr/><t>Nord_x000D_</t></r>"
            + "<rPh sb='0' eb='1'><t>x</t></rPh></is></c></row>";

    assertThat(content(grid(text), 1, 0)).isEqualTo(new CellContent.Text("Klynge Nord"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='0'><c><v>1</v></c></row>",
        "<row><c r='ZZZZZZ1'><v>1</v></c></row>",
        "<row><c r='A9999999'><v>1</v></c></row>",
        "<row><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
        "<row><c t='s'><v>9</v></c></row>",
        "<row><c t='s'><v>-1</v></c></row>",
        "<row><c>"
      })
  void whatCannotBeTrustedIsRefusedWhole(String rows) throws IOException {
    Checked<Book> book = open(rows);

    assertThat(book).isInstanceOf(Checked.Rejected.class);
    assertThat(book.findings()).extracting(Finding::code).containsExactly("FIL-112");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c><v>mange</v></c>",
        "<c><v>NaN</v></c>",
        "<c><v>1E+308</v></c>",
        "<c><v>1e999999999</v></c>",
        "<c><v>0.00000000000000000000000000000000000000001</v></c>",
        "<c t='d'><v>i går</v></c>",
        "<c t='ukendt'><v>1</v></c>"
      })
  void oneOddCellSpoilsNoOther(String odd) throws IOException {
    Grid grid = grid("<row>" + odd + "<c><v>2</v></c></row>");

    assertThat(content(grid, 1, 0)).isInstanceOf(CellContent.Unreadable.class);
    assertThat(content(grid, 1, 1)).isEqualTo(number("2"));
  }

  @Test
  void dayItWasSavedIsTheDanishDay() throws IOException {
    assertThat(book("").saved()).isEqualTo(new Dating.On(LocalDate.of(2025, 12, 2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xl/worksheets/sheet1.xml|arket \"Ark1\", som mangler i filen",
        "xl/workbook.xml|ingen ark",
        "xl/_rels/workbook.xml.rels|et ark uden indhold",
        "xl/sharedStrings.xml|en celle med tekst nr. 0, som filen ikke har"
      })
  void missingPartLosesNoCellUnseen(String missing, String found) throws IOException {
    Checked<Book> book = without(missing);

    assertThat(book.findings()).extracting(Finding::code).containsExactly("FIL-112");
    assertThat(book.findings().getFirst().found()).isEqualTo(found);
  }

  @Test
  void sheetThatIsAnotherPartIsNoBlankSheet() throws IOException {
    Checked<Book> book = changed("xl/worksheets/sheet1.xml", "<styleSheet/>");

    assertThat(book.findings()).extracting(Finding::code).containsExactly("FIL-112");
    assertThat(book.findings().getFirst().found()).contains("hvis indhold ikke er et ark");
  }

  @Test
  void twoSheetsOfOneContentAreNotReadTwice() throws IOException {
    Checked<Book> book =
        changed(
            "xl/workbook.xml",
            "<w xmlns:r='r'><sheet name='A' r:id='x'/><sheet name='B' r:id='x'/></w>");

    assertThat(book.findings()).extracting(Finding::code).containsExactly("FIL-112");
  }

  @Test
  void cellsOutOfOrderAreAllRead() throws IOException {
    Grid grid =
        grid(
            "<row r='3'><c r='B3'><v>4</v></c><c r='A3'><v>3</v></c></row>"
                + "<row r='1'><c r='B1'><v>2</v></c><c r='A1'><v>1</v></c></row>");

    assertThat(content(grid, 1, 0)).isEqualTo(number("1"));
    assertThat(content(grid, 1, 1)).isEqualTo(number("2"));
    assertThat(content(grid, 3, 0)).isEqualTo(number("3"));
    assertThat(content(grid, 3, 1)).isEqualTo(number("4"));
  }

  private Checked<Book> without(String part) throws IOException {
    return spoiled(part, false, "");
  }

  private Checked<Book> changed(String part, String content) throws IOException {
    return spoiled(part, true, content);
  }

  private Checked<Book> spoiled(String part, boolean kept, String content) throws IOException {
    open("<row><c t='s'><v>0</v></c></row>");
    Path sound = folder.resolve("skema.xlsx");
    Path file = folder.resolve("spoiled.xlsx");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(sound));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(part)) {
          part(out, entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } else if (kept) {
          part(out, part, content);
        }
      }
    }
    return WorkbookFile.open(
        new IncomingFile(
            file, "skema.xlsx", IncomingFile.Kind.PROGRESS_SHEET, "0".repeat(64), Instant.EPOCH));
  }

  private static CellContent content(Grid grid, int row, int column) {
    return grid.below(row - 1).getFirst().cell(column).content();
  }

  private static CellContent number(String value) {
    return new CellContent.Number(new BigDecimal(value), false);
  }

  private Grid grid(String rows) throws IOException {
    return book(rows).grids().getFirst();
  }

  private Book book(String rows) throws IOException {
    Checked<Book> book = open(rows);
    assertThat(book.findings()).isEmpty();
    return ((Checked.Accepted<Book>) book).value();
  }

  private Checked<Book> open(String rows) throws IOException {
    Path file = folder.resolve("skema.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "_rels/.rels",
          "<R>" + relation("1", "core-properties", "docProps/core.xml") + "</R>");
      part(zip, "docProps/core.xml", "<c><modified>2025-12-01T23:30:00Z</modified></c>");
      part(
          zip,
          "xl/workbook.xml",
          "<w xmlns:r='r'><sheets><sheet name='Ark1' sheetId='7' r:id='x'/></sheets></w>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<R>"
              + relation("x", "worksheet", "worksheets/sheet1.xml")
              + relation("y", "sharedStrings", "/xl/sharedStrings.xml")
              + relation("z", "styles", "styles.xml")
              + "</R>");
      part(zip, "xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>");
      part(zip, "xl/styles.xml", "<s><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></s>");
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }
    return WorkbookFile.open(
        new IncomingFile(
            file, "skema.xlsx", IncomingFile.Kind.PROGRESS_SHEET, "0".repeat(64), Instant.EPOCH));
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='%s' Type='http://x/%s' Target='%s'/>".formatted(id, type, target);
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
