package dk.pejling.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.FolderCopy;
import dk.pejling.finding.Finding;
import dk.pejling.observation.Sender;
import dk.pejling.run.Releases;
import dk.pejling.run.Releases.Outcome;
import dk.pejling.run.ReportRuns;
import dk.pejling.run.RunOutcome.Published;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One report after another of an agreement with real figures, through the whole program. */
class SuccessiveReportsTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 12, 12);
  private static final LocalDate SECOND = LocalDate.of(2025, 12, 12);
  private static final LocalDate LAST = LocalDate.of(2027, 6, 1);
  private static final Sender ANNA = new Sender.SystemUser("anna");
  private static final String EXTRACT = "indikatorer/akutte-indlaeggelser.csv";

  @TempDir private Path root = Path.of("");
  private Path input = root;
  private ConfigurableApplicationContext context = new GenericApplicationContext();

  @BeforeEach
  void makeTheFiguresReal() throws IOException {
    input = root.resolve("input");
    FolderCopy.of(Path.of("input"), input);
    FolderCopy.of(Path.of("templates"), root.resolve("templates"));
    makeReal(input.resolve("sundhedsaftale.yaml"));
    try (Stream<Path> profiles = Files.list(input.resolve("profiler"))) {
      for (Path profile : profiles.toList()) {
        makeReal(profile);
      }
    }
    context = WholeWay.open(root);
  }

  @AfterEach
  void close() {
    context.close();
  }

  private static void makeReal(Path file) throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.replace("datakarakter: eksempel", "datakarakter: ægte"));
  }

  @Test
  void theSecondReportCountsTheFirst() throws IOException {
    Path first = run("midtvejsstatus", FIRST).folder();
    String before = manifest(run("midtvejsstatus", SECOND));
    assertThat(before).contains("\"earlierReports\" : [ ]");

    assertThat(note(first)).isInstanceOf(Outcome.Noted.class);

    Published second = run("midtvejsstatus", SECOND);
    assertThat(manifest(second))
        .contains(
            "\"report\" : \"midtvejsstatus\",\n      \"asOf\" : \"2024-12-12\",\n"
                + "      \"sha256\" : \""
                + Checksum.of(first.resolve("published.json"))
                + "\"");
    assertPrinted(
        second,
        "Ændret siden midtvejsstatus (opgjort 12. december 2024)",
        "Seneste tal er nu 2025 (før 2024)");
  }

  @Test
  void aReportThatIsNotedComesOutAsItWasAndACorrectedOneCountsIt() throws IOException {
    note(run("midtvejsstatus", FIRST).folder());
    Published second = run("midtvejsstatus", SECOND);
    note(second.folder());

    assertThat(run("midtvejsstatus", SECOND).unchanged()).isTrue();
    assertThat(manifest(second)).doesNotContain("\"asOf\" : \"2025-12-12\",\n      \"sha256\"");

    Path extract = input.resolve(EXTRACT);
    Files.writeString(
        extract,
        Files.readString(extract)
            .replace("akut-65;Hjørring;2025;;838;", "akut-65;Hjørring;2025;;848;"));
    Published corrected = run("midtvejsstatus", SECOND);
    assertThat(manifest(corrected)).contains("\"asOf\" : \"2025-12-12\",\n      \"sha256\"");
    assertPrinted(
        corrected,
        "Ændret siden midtvejsstatus (opgjort 12. december 2025)",
        "Kilden har revideret tallet for 2025 fra");
    note(corrected.folder());
    assertThat(run("midtvejsstatus", SECOND).unchanged()).isTrue();
  }

  @Test
  void aReportThatOughtToBePublicIsAskedFor() throws IOException {
    Path first = run("midtvejsstatus", SECOND).folder();
    assertThat(asked(run("slutstatus", LAST)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.concerns()).isEqualTo("rapporten midtvejsstatus");
              assertThat(finding.found())
                  .isEqualTo("fristen var 31. december 2025, og rapporten er ikke noteret");
              assertThat(finding.holdsBack()).isFalse();
            });
    note(first);
    assertThat(asked(run("slutstatus", LAST))).isEmpty();
  }

  @Test
  void aLostStateFolderIsMadeUpForByNotingAgain() throws IOException {
    Path first = run("midtvejsstatus", FIRST).folder();
    note(first);
    byte[] counted = Files.readAllBytes(pdf(run("midtvejsstatus", SECOND)));
    context.close();
    Files.move(root.resolve("state"), root.resolve("væk"));
    context = WholeWay.open(root);

    assertThat(Files.readAllBytes(pdf(run("midtvejsstatus", SECOND)))).isNotEqualTo(counted);
    note(first);
    assertThat(Files.readAllBytes(pdf(run("midtvejsstatus", SECOND)))).isEqualTo(counted);
  }

  @Test
  void nothingHiddenStandsInThePublishedData() throws IOException {
    Path folder = run("midtvejsstatus", SECOND).folder();
    String published = Files.readString(folder.resolve("published.json"));
    assertThat(published).contains("\"is\" : \"hidden\"");
    assertThat(published.lines().filter(line -> line.contains("\"is\" : \"hidden\"")))
        .allMatch(
            line -> line.strip().matches("\\{ \"is\" : \"hidden\", \"period\" : \"[^\"]+\" },?"));
    assertThat(Files.readString(folder.resolve("manifest.json"))).contains("\"published.json\"");
  }

  private Published run(String report, LocalDate asOf) {
    RunRequest request =
        new RunRequest(
            report,
            new AsOf.Day(asOf),
            input,
            root.resolve("output"),
            input.resolve("sundhedsaftale.yaml"),
            root.resolve("templates"));
    return WholeWay.published(context.getBean(ReportRuns.class).run(request, WholeWay.SILENT));
  }

  private Outcome note(Path folder) {
    return context.getBean(Releases.class).note(folder, ANNA);
  }

  private static void assertPrinted(Published published, String... words) throws IOException {
    String printed = PrintedReport.of(Files.readAllBytes(pdf(published))).run();
    for (String each : words) {
      assertThat(printed.contains(PrintedReport.closed(each))).as(each).isTrue();
    }
  }

  private static List<Finding> asked(Published published) {
    return published.findings().stream()
        .filter(finding -> finding.code().equals("RUN-601"))
        .toList();
  }

  private static Path pdf(Published published) {
    return published.files().getFirst();
  }

  private static String manifest(Published published) throws IOException {
    return Files.readString(published.folder().resolve("manifest.json"));
  }
}
