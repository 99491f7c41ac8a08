package dk.pejling.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Checked;
import dk.pejling.rendering.data.CsvFile;
import dk.pejling.rendering.data.DataWorkbook;
import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.run.output.data.DataPackage;
import dk.pejling.run.output.data.PackageRules;
import dk.pejling.store.release.ReleaseJson;
import dk.pejling.tools.Tools;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The data beside the example's report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(ExampleRuns.class)
class ExampleDataTest {
  private static final Path INPUT = Path.of("input");
  private static final Path AGREEMENT = INPUT.resolve("sundhedsaftale.yaml");

  private static final MathContext TWELVE_DIGITS = new MathContext(12);

  /**
   * Comma, quotation mark, UTF-8, from the first row, American English, only what has to be quoted,
   * the cells' values rather than what they show, every sheet in a file of its own.
   */
  private static final String EVERY_SHEET_UNFORMATTED =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1";

  private Map<String, byte[]> files;
  private Dataset dataset;

  @BeforeAll
  void read(ExampleRuns.Made example) throws IOException {
    Path made = example.of("midtvejsstatus").folder();
    files = files(made.resolve("data"));
    Release release =
        new ReleaseJson().read(Files.readAllBytes(made.resolve("published.json"))).orElseThrow();
    Checked<Agreement> agreement =
        new AgreementReader().read(AGREEMENT.toString(), Files.readString(AGREEMENT));
    dataset = Dataset.of(release, ((Checked.Accepted<Agreement>) agreement).value());
  }

  @Test
  void thePackageKeepsTheRulesOfItsFormat() {
    assertThat(PackageRules.faults(files)).isEmpty();
  }

  @Test
  void whatThePackageHasIsWhatTheReportPublished() {
    DataPackage.files(dataset)
        .forEach((name, content) -> assertThat(files.get(name)).as(name).isEqualTo(content));
  }

  @Test
  void everyTableOfTheExampleHasRows() {
    assertThat(dataset.tables().stream().filter(table -> table.rows().isEmpty()))
        .extracting(DataTable::name)
        .isEmpty();
  }

  @Test
  void theWorkbookHasEveryRowOfEveryTable() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(DataWorkbook.of(dataset)))) {
      List<String> sheets = new ArrayList<>();
      book.sheetIterator().forEachRemaining(sheet -> sheets.add(sheet.getSheetName()));
      assertThat(sheets)
          .startsWith("Læs mig", "Kolonner", "tal")
          .hasSize(2 + dataset.tables().size());
      for (DataTable table : dataset.tables()) {
        assertThat(book.getSheet(table.name()).getLastRowNum())
            .as(table.name())
            .isEqualTo(table.rows().size());
      }
    }
  }

  @Test
  void anotherProgramReadsTheSameRows(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path soffice = Tools.require("soffice");
    Path workbook = Files.write(folder.resolve(DataWorkbook.NAME), DataWorkbook.of(dataset));
    Process process =
        new ProcessBuilder(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                EVERY_SHEET_UNFORMATTED,
                "--outdir",
                folder.toString(),
                workbook.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    for (String table : List.of("tal", "vurderinger", "kriterier", "omraader")) {
      List<List<String>> ours = rows(CsvFile.of(dataset.table(table)));
      List<List<String>> theirs =
          rows(Files.readAllBytes(folder.resolve("talgrundlag-" + table + ".csv")));
      assertThat(theirs).as(table).hasSize(ours.size());
      for (int at = 0; at < ours.size(); at++) {
        assertThat(theirs.get(at)).as("%s, row %s", table, at).isEqualTo(ours.get(at));
      }
    }
  }

  /**
   * Numbers to twelve digits, since a double holds few more; yes and no in small letters, days as
   * Americans write them.
   */
  private static List<List<String>> rows(byte[] csv) {
    List<List<String>> rows = new ArrayList<>();
    CsvReader.builder()
        .ofCsvRecord(new String(csv, StandardCharsets.UTF_8))
        .forEach(each -> rows.add(each.getFields().stream().map(ExampleDataTest::plain).toList()));
    return rows;
  }

  private static String plain(String cell) {
    if (cell.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")) {
      return new BigDecimal(cell).round(TWELVE_DIGITS).stripTrailingZeros().toPlainString();
    }
    String day = cell.replaceFirst("^(\\d{4})-(\\d\\d)-(\\d\\d)$", "$2/$3/$1");
    return day.matches("TRUE|FALSE") ? day.toLowerCase(Locale.ROOT) : day;
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(each -> !each.toString().endsWith(".xlsx")).sorted().toList()) {
        files.put(path.getFileName().toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
