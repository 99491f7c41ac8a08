package dk.pejling.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.observation.Sender;
import dk.pejling.run.ReportRuns;
import dk.pejling.run.RunListener;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.RunOutcome.Published;
import dk.pejling.run.RunRequest;
import dk.pejling.run.VersionNews;
import dk.pejling.run.VersionNews.State;
import dk.pejling.store.receipt.Receipts;
import dk.pejling.store.receipt.VersionIndex;
import dk.pejling.store.receipt.VersionIndex.Known;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What a run tells of the versions it has taken in, and what it keeps to itself. */
class NewsOfRunTest {
  private final ExampleFolders folders;
  private final ExampleFolders elsewhere;
  private final ConfigurableApplicationContext context;
  private final ReportRuns runs;
  private final Receipts receipts;

  NewsOfRunTest(@TempDir Path root, @TempDir Path elsewhere) {
    folders = ExampleFolders.in(root);
    this.elsewhere = ExampleFolders.in(elsewhere);
    context = RunProgram.start(folders.home(), 0);
    runs = context.getBean(ReportRuns.class);
    receipts = context.getBean(Receipts.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void everythingIsNewTheFirstTimeAndUnchangedTheSecond() {
    assertThat(states()).containsExactly(State.FIRST, State.FIRST, State.FIRST);
    assertThat(states()).containsOnly(State.UNCHANGED).hasSize(3);
  }

  @Test
  void aNewVersionIsToldWithWhatIsDifferent() {
    states();
    folders.write("input/indikatorer/b.csv", "50\n");

    VersionNews news = news().get(1);

    assertThat(news.state()).isEqualTo(State.CHANGED);
    assertThat(news.sentence())
        .startsWith("b.csv: ny udgave i stedet for udgave 1, modtaget ")
        .endsWith(" fra brugeren anna: 1 tal ændret.");
    assertThat(news.changes()).first().isEqualTo("antal: 1 tal ændret");
    assertThat(states()).as("told once").containsOnly(State.UNCHANGED);
  }

  @Test
  void aFileThatSaysTheSameInOtherBytesIsNoChange() {
    states();
    folders.write("input/indikatorer/b.csv", "+30\n");

    assertThat(news().get(1).sentence())
        .startsWith("b.csv: ingen ændring: filen er gemt igen, men siger det samme som udgave 1,");
  }

  @Test
  void aVersionThatComesBackIsANewOne() {
    states();
    folders.write("input/indikatorer/b.csv", "50\n");
    states();
    folders.write("input/indikatorer/b.csv", "30\n");

    assertThat(news().get(1).sentence()).contains("i stedet for udgave 2");
    assertThat(receipts.all()).hasSize(5);
  }

  @Test
  void whatAFaultKeptBackIsToldByTheRunThatPublishes() {
    folders.write("templates/midtvejsstatus.md", "fejl");
    assertThat(run()).isInstanceOf(RunOutcome.Faulted.class);
    assertThat(run()).isInstanceOf(RunOutcome.Faulted.class);
    folders.write("templates/midtvejsstatus.md", "skabelon");

    assertThat(states()).containsExactly(State.FIRST, State.FIRST, State.FIRST);
    assertThat(receipts.all()).hasSize(3);
  }

  @Test
  void theReportIsTheSameWhateverWasReceivedBefore() {
    folders.write("input/indikatorer/b.csv", "50\n");
    states();
    folders.write("input/indikatorer/b.csv", "30\n");
    assertThat(states()).contains(State.CHANGED);

    Map<String, String> withHistory = folders.published();
    try (ConfigurableApplicationContext fresh = RunProgram.start(elsewhere.home(), 0)) {
      RunRequest request = RunProgram.request(elsewhere.input(), elsewhere.output());
      fresh.getBean(ReportRuns.class).run(request, RunListener.silent());
    }
    assertThat(withHistory).isEqualTo(elsewhere.published());
  }

  @Test
  void theIndexIsWrittenAnewWhenItIsLost() throws IOException {
    states();
    Files.delete(folders.home().resolve("versions.json"));
    states();
    assertThat(new VersionIndex(folders.home()).read())
        .isEqualTo(new Known.Received(receipts.all(), false));
  }

  private List<State> states() {
    return news().stream().map(VersionNews::state).toList();
  }

  private List<VersionNews> news() {
    return ((Published) run()).news();
  }

  private RunOutcome run() {
    RunRequest usual = RunProgram.request(folders.input(), folders.output());
    return runs.run(
        new RunRequest(
            usual.report(),
            usual.asOf(),
            usual.input(),
            usual.output(),
            usual.agreement(),
            usual.templates(),
            new Sender.SystemUser("anna")),
        RunListener.silent());
  }
}
