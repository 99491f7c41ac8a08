package dk.pejling.run.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.run.ProgressSheets.Choice;
import dk.pejling.run.ProgressSheets.Outcome;
import dk.pejling.run.ProgressSheets.Request;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks for a second period, with the first one's beside the agreement. */
class CarriedSheetsTest {
  private static final Path INPUT = Path.of("input");

  @TempDir Path folder;
  private Path agreement = Path.of("");

  @BeforeEach
  void agreeOnASecondPeriod() throws IOException {
    String text = Files.readString(INPUT.resolve("sundhedsaftale.yaml"));
    String first = "    frist: 2025-12-01\n";
    assertThat(text).contains(first);
    String second =
        "  - id: 2026\n    fra: 2026-01-01\n    til: 2026-12-31\n    frist: 2026-12-01\n";
    agreement =
        Files.writeString(
            folder.resolve("sundhedsaftale.yaml"), text.replace(first, first + second));
    Files.createDirectories(folder.resolve("statusskemaer"));
  }

  @Test
  void theClustersOwnAnswersAreCarriedOver() throws IOException {
    lay("klynge-nord.xlsx", "indsendt.xlsx");
    lay("klynge-syd.xlsx", "klynge-syd.xlsx");

    assertThat(write("nord").findings()).noneMatch(CarriedSheetsTest::saysNothingCarried);
    String notes = notes(folder.resolve("ud").resolve("klynge-nord-2026.xlsx"));
    assertThat(notes).contains("Sidste gang (2025): 11,6").doesNotContain("klynge-syd");
  }

  @Test
  void withoutAnEarlierWorkbookItIsSaidSo() {
    assertThat(write("nord").findings()).anyMatch(CarriedSheetsTest::saysNothingCarried);
  }

  @Test
  void ofRivalsNoneIsCarriedOver() throws IOException {
    lay("klynge-nord.xlsx", "a.xlsx");
    Path other = lay("klynge-nord.xlsx", "b.xlsx");
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(other))) {
      book.getSheet("Fremdrift").getRow(7).getCell(5).setCellValue(12.1);
      try (OutputStream out = Files.newOutputStream(other)) {
        book.write(out);
      }
    }
    assertThat(write("nord").findings()).anyMatch(CarriedSheetsTest::saysNothingCarried);
  }

  @Test
  void theFirstPeriodHasNothingToCarryAndSaysNothing() {
    Outcome outcome =
        new AgreedProgressSheets()
            .write(
                new Request(
                    INPUT.resolve("sundhedsaftale.yaml"),
                    new Choice.Of("nord"),
                    new Choice.Usual(),
                    folder.resolve("ud")));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Written.class,
            written ->
                assertThat(written.findings()).noneMatch(CarriedSheetsTest::saysNothingCarried));
  }

  private Path lay(String workbook, String name) throws IOException {
    return Files.copy(
        INPUT.resolve("statusskemaer").resolve(workbook),
        folder.resolve("statusskemaer").resolve(name));
  }

  private Outcome.Written write(String cluster) {
    Outcome outcome =
        new AgreedProgressSheets()
            .write(
                new Request(
                    agreement,
                    new Choice.Of(cluster),
                    new Choice.Of("2026"),
                    folder.resolve("ud")));
    assertThat(outcome).isInstanceOf(Outcome.Written.class);
    return (Outcome.Written) outcome;
  }

  private static boolean saysNothingCarried(Finding finding) {
    return finding.code().equals("RUN-506");
  }

  private static String notes(Path workbook) throws IOException {
    StringBuilder notes = new StringBuilder();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        if (part.getName().startsWith("xl/comments")) {
          notes.append(
              new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return notes.toString();
  }
}
