package dk.pejling.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.run.ReportRuns;
import dk.pejling.run.RunListener;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.RunOutcome.Faulted;
import dk.pejling.run.RunOutcome.NothingProduced;
import dk.pejling.run.RunOutcome.Published;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.run.RunStep;
import dk.pejling.run.RunSummary;
import dk.pejling.run.stage.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class ReportRunsTest {
  private static final List<String> TABLES =
      List.of("content", "received_file", "observation", "file_finding");

  private final ExampleFolders folders;
  private final ConfigurableApplicationContext context;
  private final ReportRuns runs;
  private final CountingStages stages;

  ReportRunsTest(@TempDir Path root) {
    folders = ExampleFolders.in(root);
    context = RunProgram.start(folders.home(), 0);
    runs = context.getBean(ReportRuns.class);
    stages = (CountingStages) context.getBean(Stages.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void publishesWhatTheFilesSay() throws IOException {
    Published published = (Published) run();

    assertThat(published.folder()).isEqualTo(folders.report());
    assertThat(published.files())
        .filteredOn(file -> !file.endsWith("data"))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    assertThat(published.folder().resolve("data")).isNotEmptyDirectory();
    assertThat(folders.report().resolve("midtvejsstatus.pdf")).hasContent("sum 433 af 4 3 filer");
    assertThat(Files.readString(folders.report().resolve("run.json")))
        .contains(published.run().value());
    assertThat(Files.readString(folders.report().resolve("manifest.json")))
        .contains(
            "\"asOf\" : \"2026-03-31\"",
            "\"file\" : \"indikatorer/a.csv\"",
            "\"role\" : \"template\"",
            "\"file\" : \"midtvejsstatus.pdf\"")
        .doesNotContain(published.run().value());
  }

  @Test
  void missingSheetsAreFindings() {
    assertThat(codes(((Published) run()).findings())).containsExactly("RUN-301", "RUN-301");
  }

  @Test
  void theSameInputAgainChangesNothingAndReadsNothing() {
    run();
    Map<String, String> first = folders.published();
    List<Integer> rows = rows();

    assertThat(((Published) run()).unchanged()).isTrue();

    assertThat(folders.published()).isEqualTo(first);
    assertThat(rows()).isEqualTo(rows);
    assertThat(stages.reads()).hasValue(3);
    assertThat(runs.history()).hasSize(2);
  }

  @Test
  void onlyWhatHasChangedIsReadAgain() {
    run();
    folders.write("input/indikatorer/b.csv", "50\n");
    run();
    assertThat(stages.reads()).hasValue(4);
    assertThat(folders.report().resolve("midtvejsstatus.pdf")).hasContent("sum 453 af 4 3 filer");
  }

  @Test
  void aFileThatIsGoneNoLongerTakesPart() throws IOException {
    run();
    Files.delete(folders.input().resolve("indikatorer/c.csv"));
    run();
    assertThat(folders.report().resolve("midtvejsstatus.pdf")).hasContent("sum 33 af 3 2 filer");
  }

  @Test
  void aChangedAgreementHasEveryFileReadAgain() {
    run();
    folders.write("input/sundhedsaftale.yaml", "nordjylland\n");
    run();
    assertThat(stages.reads()).hasValue(6);
    assertThat(rows()).containsExactly(3, 3, 4, 0);
  }

  @Test
  void anInvalidAgreementProducesNothing() {
    folders.write("input/sundhedsaftale.yaml", "ugyldig");
    assertThat(run()).isInstanceOf(NothingProduced.class);
    assertThat(folders.output()).doesNotExist();
    assertThat(runs.history()).isEmpty();
  }

  @Test
  void nothingIsPublishedWhenAHiddenFigureCouldBeWorkedOut() {
    folders.write("input/sundhedsaftale.yaml", "usikker");

    assertThat(run())
        .isInstanceOfSatisfying(
            NothingProduced.class,
            nothing ->
                assertThat(nothing.findings())
                    .extracting(Finding::code)
                    .containsExactly("DIS-201"));
    assertThat(folders.output()).doesNotExist();
  }

  @Test
  void anInvalidTemplateProducesNothingAndKeepsTheFormerReport() {
    run();
    Map<String, String> former = folders.published();
    folders.write("templates/midtvejsstatus.md", "ugyldig");

    assertThat(run()).isInstanceOf(NothingProduced.class);

    assertThat(folders.published()).isEqualTo(former);
    assertThat(runs.history().getFirst().state())
        .isInstanceOf(RunSummary.State.NothingProduced.class);
  }

  @Test
  void anOutputFolderThatCannotBeWrittenIsAFinding() {
    folders.write("output", "en fil, hvor mappen skulle være");
    assertThat(run())
        .isInstanceOfSatisfying(
            NothingProduced.class,
            nothing -> assertThat(codes(nothing.findings())).startsWith("RUN-401"));
    assertThat(runs.history().getFirst().state()).isInstanceOf(RunSummary.State.NotPlaced.class);
  }

  @Test
  void aReportThatTheAgreementDoesNotPlanIsNotAskedOfTheTemplates() {
    assertThat(runs.run(request("midtvejstatus", new AsOf.Planned()), RunListener.silent()))
        .isEqualTo(
            new RunOutcome.NotAgreed(
                "Aftalen har ingen rapport \"midtvejstatus\". Mente du midtvejsstatus?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "2023-12-31", "2029-01-01", "2099-01-01"})
  void aDayFarFromTheTermIsRefused(LocalDate day) {
    assertThat(runs.run(request("midtvejsstatus", new AsOf.Day(day)), RunListener.silent()))
        .isInstanceOf(RunOutcome.NotAgreed.class);
    assertThat(runs.history()).isEmpty();
  }

  @Test
  void aPathThatThisMachineCannotReadBackDoesNotHideTheHistory() {
    folders.write("templates/midtvejsstatus.md", "fejl");
    run();
    context.getBean(JdbcTemplate.class).update("UPDATE report_run SET folder = ?", "/ud/\0/x");
    assertThat(runs.history()).hasSize(1);
    folders.write("templates/midtvejsstatus.md", "skabelon");
    assertThat(run()).isInstanceOf(Published.class);
  }

  @Test
  void everyPartIsToldBeforeItsStepEnds() {
    List<String> told = new ArrayList<>();
    runs.run(request("midtvejsstatus", new AsOf.Planned()), telling(told));
    assertThat(told)
        .endsWith(
            "part assess",
            "end assess",
            "part render",
            "end render",
            "part publish",
            "end publish");
  }

  private static RunListener telling(List<String> told) {
    return new RunListener() {
      @Override
      public void progressed(RunStep step, String what) {
        told.add("part " + step.id());
      }

      @Override
      public void stepEnded(RunStep step) {
        told.add("end " + step.id());
      }
    };
  }

  private RunRequest request(String report, AsOf asOf) {
    RunRequest usual = RunProgram.request(folders.input(), folders.output());
    return new RunRequest(
        report, asOf, usual.input(), usual.output(), usual.agreement(), usual.templates());
  }

  @Test
  void aFaultEndsTheRunAndTheNextAttemptGoesOnWithIt() {
    folders.write("templates/midtvejsstatus.md", "fejl");
    RunOutcome first = run();
    RunOutcome second = run();

    assertThat(first).isInstanceOf(Faulted.class).isEqualTo(second);
    assertThat(stages.reads()).hasValue(3);
    assertThat(runs.history())
        .singleElement()
        .satisfies(run -> assertThat(run.state()).isInstanceOf(RunSummary.State.Faulted.class));
  }

  @Test
  void whatWasCutShortIsGivenUpWhenSomethingElseIsAskedFor() {
    folders.write("templates/midtvejsstatus.md", "fejl");
    run();
    folders.write("templates/midtvejsstatus.md", "skabelon");

    assertThat(run()).isInstanceOf(Published.class);

    assertThat(runs.history())
        .extracting(RunSummary::state)
        .hasExactlyElementsOfTypes(
            RunSummary.State.Published.class, RunSummary.State.GivenUp.class);
  }

  private RunOutcome run() {
    return runs.run(RunProgram.request(folders.input(), folders.output()), RunListener.silent());
  }

  private List<Integer> rows() {
    JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
    return TABLES.stream()
        .map(table -> jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class))
        .toList();
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }
}
