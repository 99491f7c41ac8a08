package dk.pejling.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Checked;
import dk.pejling.rendering.data.DataWorkbook;
import dk.pejling.report.dataset.DataTable;
import dk.pejling.report.dataset.Dataset;
import dk.pejling.run.output.data.DataPackage;
import dk.pejling.run.output.data.PackageRules;
import dk.pejling.store.release.ReleaseJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The data beside the example's report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleDataTest {
  private static final Path INPUT = Path.of("input");
  private static final Path AGREEMENT = INPUT.resolve("sundhedsaftale.yaml");

  private Map<String, byte[]> files;
  private Dataset dataset;

  @BeforeAll
  void run(@TempDir Path folder) throws IOException {
    Path made = WholeWay.run(folder, INPUT, AGREEMENT).folder();
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
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(DataWorkbook.of(dataset)))) {
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
