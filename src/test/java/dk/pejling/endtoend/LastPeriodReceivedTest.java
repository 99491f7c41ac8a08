package dk.pejling.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.run.InputCheck;
import dk.pejling.run.ProgressSheets;
import dk.pejling.run.ProgressSheets.Choice;
import dk.pejling.run.RunOutcome.Published;
import dk.pejling.run.sheets.AgreedProgressSheets;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Answers are held against the last period's, also when that workbook lies in the input no more.
 */
class LastPeriodReceivedTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
  private static final int STATUS = 6;

  @TempDir private Path root = Path.of("");
  private Path input = root;
  private Path sheets = root;

  @BeforeEach
  void agreeOnAnEarlierPeriod() throws IOException {
    input = root.resolve("input");
    sheets = input.resolve("statusskemaer");
    Path example = Path.of("input");
    try (Stream<Path> files = Files.walk(example)) {
      for (Path file : files.filter(each -> !each.startsWith("input/statusskemaer")).toList()) {
        Files.copy(file, input.resolve(example.relativize(file).toString()));
      }
    }
    Files.createDirectories(sheets);
    Path templates = Files.createDirectories(root.resolve("templates"));
    Files.copy(Path.of("templates", "midtvejsstatus.md"), templates.resolve("midtvejsstatus.md"));
    String text = Files.readString(agreement());
    String periods = "indberetningsperioder:\n";
    assertThat(text).contains(periods);
    Files.writeString(
        agreement(),
        text.replace(
            periods,
            periods
                + "  - id: 2024\n    fra: 2024-01-01\n    til: 2024-12-31\n"
                + "    frist: 2024-12-01\n"));
  }

  @Test
  void aStatusThatGoesBackIsAskedAboutThoughTheOldWorkbookIsGone() throws IOException {
    Path old = workbook("2024", "Gennemført");
    assertThat(asked(run().findings())).isEmpty();
    Files.delete(old);
    workbook("2025", "I gang");

    Published published = run();

    assertThat(asked(published.findings()))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.found())
                    .isEqualTo("\"I gang\"; i 2024 var svaret \"Gennemført\""));
    assertThat(published.folder().resolve("manifest.json"))
        .content()
        .contains("\"earlier-progress-sheet\"", "statusskemaer/klynge-nord-2024.xlsx");
    assertThat(check())
        .as("a check asks what a run of the one report with a template asks")
        .isEqualTo(published.findings());
  }

  @Test
  void whereItLiesThereItIsWhatLiesThatCounts() throws IOException {
    Path old = workbook("2024", "Gennemført");
    run();
    Files.delete(old);
    workbook("2024", "I gang");
    workbook("2025", "I gang");
    assertThat(asked(run().findings())).isEmpty();
  }

  private Path agreement() {
    return input.resolve("sundhedsaftale.yaml");
  }

  /** Klynge Nord's workbook, with a status of the first criterion. */
  private Path workbook(String period, String status) throws IOException {
    new AgreedProgressSheets()
        .write(
            new ProgressSheets.Request(
                agreement(), new Choice.Of("klynge-nord"), new Choice.Of(period), sheets));
    Path file = sheets.resolve("klynge-nord-" + period + ".xlsx");
    try (XSSFWorkbook book = open(file)) {
      for (Row row : book.getSheet("Fremdrift")) {
        if (row.getCell(0) != null && row.getCell(0).toString().equals("1.1")) {
          row.getCell(STATUS).setCellValue(status);
        }
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    return file;
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private Published run() {
    return WholeWay.run(root, input, agreement());
  }

  private List<Finding> check() {
    return InputCheck.standard(CLOCK, root.resolve("state"))
        .check(
            new InputCheck.Request(
                List.of(input),
                input,
                agreement(),
                root.resolve("templates"),
                new InputCheck.Answering.None()))
        .findings();
  }

  private static List<Finding> asked(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.code().equals("IND-243")).toList();
  }
}
