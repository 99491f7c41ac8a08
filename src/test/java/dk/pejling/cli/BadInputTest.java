package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.FolderCopy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything people get wrong, in one input folder: each fault is told with its place, the rest
 * goes through, and there is a report.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
  private static final Path EXAMPLE = Path.of("input");

  private Path home;
  private RealProgram.Answer ran;

  @BeforeAll
  void run(@TempDir Path home) throws IOException {
    this.home = home;
    Path input = home.resolve("input");
    FolderCopy.of(EXAMPLE, input);
    FolderCopy.of(Path.of("templates"), home.resolve("templates"));
    spoilSheets(input.resolve("statusskemaer"));
    spoilExtracts(input.resolve("indikatorer"));
    Files.writeString(input.resolve("noter.docx"), "noter");
    ran = new RealProgram(home).execute("run", "midtvejsstatus");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "a truncated workbook    | FIL-107 · Fejl · klynge-midt.xlsx",
        "an empty workbook       | IND-001 · Fejl · klynge-nord.xlsx",
        "a web page named xlsx   | FIL-104 · Fejl · klynge-syd.xlsx",
        "an unknown criterion    | IND-020 · Fejl · klynge-vest.xlsx, ark \"Fremdrift\", celle A7",
        "a criterion without row | IND-022 · Fejl · klynge-vest.xlsx, ark \"Fremdrift\" · kriterium 1.1",
        "a value outside range   | IND-210 · Fejl · klynge-vest.xlsx, ark \"Fremdrift\", celle F9",
        "an ambiguous number     | UDT-301 · Fejl · akutte-indlaeggelser.csv, linje 2, kolonne \"nævner\"",
        "an unknown municipality | UDT-202 · Fejl · akutte-indlaeggelser.csv, linje 110",
        "an unknown indicator    | UDT-201 · Fejl · akutte-indlaeggelser.csv, linje 111",
        "a period to come        | UDT-206 · Fejl · akutte-indlaeggelser.csv, linje 112",
        "an unlikely value       | UDT-309 · Kræver svar · akutte-indlaeggelser.csv, linje 113",
        "a line that is repeated | UDT-401 · Oplysning · akutte-indlaeggelser.csv, linje 114",
        "the wrong separator     | UDT-105 · Fejl · genindlaeggelser.csv, linje 1",
        "missing sheets          | RUN-301 · Fejl · statusskemaer · Klynge Nord",
        "a file out of place     | RUN-203 · Oplysning · noter.docx",
      })
  void eachFaultIsToldWithItsPlace(String fault, String beginning) {
    assertThat(ran.said().lines())
        .as(fault)
        .anySatisfy(line -> assertThat(line).startsWith(beginning));
  }

  @Test
  void somethingIsHeldBack() {
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.said())
        .contains("3 steder, samme årsag: også Klynge Midt; Klynge Syd")
        .doesNotContain("Exception");
  }

  @Test
  void theRestGoesThrough() throws IOException {
    try (Stream<Path> tree = Files.walk(home.resolve("output"))) {
      Path pdf = tree.filter(path -> path.toString().endsWith(".pdf")).findFirst().orElseThrow();
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        assertThat(document.getNumberOfPages()).isGreaterThan(15);
        // daily smoking in the region, of a file without faults
        assertThat(new PDFTextStripper().getText(document)).contains("11,3");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a folder that is not there | nowhere    | RUN-101 · Fejl · ",
        "a folder of something else | templates  | RUN-103 · Fejl · ",
      })
  void nothingComesOfTheWrongFolder(String fault, String folder, String beginning) {
    RealProgram.Answer ended =
        new RealProgram(home)
            .execute(
                "run",
                "midtvejsstatus",
                "--input",
                home.resolve(folder).toString(),
                "--agreement",
                home.resolve("input/sundhedsaftale.yaml").toString());
    assertThat(ended.code()).as(fault).isEqualTo(3);
    assertThat(ended.said().lines()).anySatisfy(line -> assertThat(line).startsWith(beginning));
  }

  private static void spoilSheets(Path sheets) throws IOException {
    try (XSSFWorkbook empty = new XSSFWorkbook();
        OutputStream file = Files.newOutputStream(sheets.resolve("klynge-nord.xlsx"))) {
      empty.createSheet("Ark1");
      empty.write(file);
    }
    byte[] whole = Files.readAllBytes(sheets.resolve("klynge-midt.xlsx"));
    Files.write(sheets.resolve("klynge-midt.xlsx"), Arrays.copyOf(whole, whole.length / 2));
    Files.writeString(
        sheets.resolve("klynge-syd.xlsx"), "<html><body><table><tr><td>1.1</td></tr></table>");
    Path vest = sheets.resolve("klynge-vest.xlsx");
    try (InputStream in = Files.newInputStream(vest);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet progress = book.getSheet("Fremdrift");
      progress.getRow(6).getCell(0).setCellValue("9.9");
      progress.getRow(8).getCell(5).setCellValue(150);
      in.close();
      try (OutputStream out = Files.newOutputStream(vest)) {
        book.write(out);
      }
    }
  }

  private static void spoilExtracts(Path extracts) throws IOException {
    Path acute = extracts.resolve("akutte-indlaeggelser.csv");
    String sound = Files.readString(acute);
    Files.writeString(
        acute,
        sound
            + "akut-65;Hjøring;2016;;100;2000;;;\n"
            + "akut-66;Hjørring;2016;;100;2000;;;\n"
            + "akut-65;Hjørring;2031;;100;2000;;;\n"
            + "akut-65;Hjørring;2016;;1900;2000;;;\n"
            + sound.lines().toList().get(2)
            + "\n");
    Path readmissions = extracts.resolve("genindlaeggelser.csv");
    Files.writeString(readmissions, Files.readString(readmissions).replace(';', ','));
    Files.delete(extracts.resolve("boernesundhedsprofil.csv"));
  }
}
