package dk.pejling.run.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.run.ReportRuns;
import dk.pejling.run.RunListener;
import dk.pejling.run.RunSummary;
import dk.pejling.store.OpenStore;
import dk.pejling.store.StateFolder;
import dk.pejling.store.StateFolderBusyException;
import dk.pejling.store.history.RunEntry.State;
import dk.pejling.store.receipt.VersionIndex;
import dk.pejling.store.received.FileKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Processes that end in the middle of a run. */
class CrashTest {
  private static final long PATIENCE = 150;
  private static final Duration DATABASE_HEARTBEAT = Duration.ofSeconds(10);

  private final ExampleFolders folders;
  private final Path elsewhere;

  CrashTest(@TempDir Path root, @TempDir Path elsewhere) {
    this.folders = ExampleFolders.in(root);
    this.elsewhere = elsewhere;
  }

  @Test
  void aRunIsFinishedHoweverOftenItIsKilled() throws IOException {
    Set<String> runs = new HashSet<>();
    for (String moment : List.of("began", "durable intake", "step render", "step publish")) {
      try (ForkedRun fork = ForkedRun.of(folders, PATIENCE)) {
        List<String> said = fork.after(moment).kill();
        runs.add(said.getFirst().split(" ")[1]);
        assertDurable(said);
      }
    }
    try (ForkedRun last = ForkedRun.of(folders, 0)) {
      List<String> said = last.rest();
      assertThat(said).last().isEqualTo("outcome Published");
    }
    assertThat(runs).as("taken up again each time").hasSize(1);
    assertThat(folders.published()).isEqualTo(uninterrupted());
    try (OpenStore store = OpenStore.at(folders.home())) {
      assertThat(store.count("received_file")).isEqualTo(3);
      assertThat(store.count("observation")).isEqualTo(4);
      assertThat(store.receipts().all())
          .as("each file once, in the order of their names")
          .extracting(receipt -> receipt.name())
          .containsExactly("a.csv", "b.csv", "c.csv");
      assertThat(new VersionIndex(folders.home()).read())
          .isEqualTo(new VersionIndex.Known.Received(store.receipts().all(), false));
      assertThat(store.history().unfinished()).isEmpty();
    }
  }

  @Test
  void aRunThatIsAskedToStopStopsInGoodOrderAndIsFinishedByTheNext() throws IOException {
    String run;
    try (ForkedRun fork = ForkedRun.of(folders, 2 * PATIENCE)) {
      List<String> said = fork.after("durable intake").terminate();
      run = said.getFirst().split(" ")[1];
      assertThat(said).noneMatch(line -> line.startsWith("step publish"));
      assertDurable(said);
    }
    try (OpenStore store = OpenStore.at(folders.home())) {
      assertThat(new VersionIndex(folders.home()).read())
          .as("stopped in good order")
          .isEqualTo(new VersionIndex.Known.Received(store.receipts().all(), false));
      assertThat(store.history().all())
          .singleElement()
          .satisfies(entry -> assertThat(entry.state()).isEqualTo(State.STOPPED));
      assertThat(store.strings("SELECT DISTINCT status FROM batch_job_execution"))
          .containsExactly("STOPPED");
    }
    try (ForkedRun fork = ForkedRun.of(folders, 0)) {
      assertThat(fork.rest()).startsWith("resumed " + run).endsWith("outcome Published");
    }
    assertThat(folders.published()).isEqualTo(uninterrupted());
  }

  @Test
  void aSecondProcessIsRefusedAtOnceAndTheFirstGoesOn() throws IOException {
    try (ForkedRun fork = ForkedRun.of(folders, PATIENCE)) {
      fork.after("began");
      long before = System.nanoTime();
      assertThatThrownBy(() -> StateFolder.take(folders.home()))
          .isInstanceOf(StateFolderBusyException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(DATABASE_HEARTBEAT);
      assertThat(fork.rest()).last().isEqualTo("outcome Published");
    }
  }

  /** Files that were said to be durable can be read from the database. */
  private void assertDurable(List<String> said) {
    try (OpenStore store = OpenStore.at(folders.home())) {
      for (String line : said) {
        if (line.startsWith("durable intake ")) {
          String place = "indikatorer/" + line.substring("durable intake ".length());
          List<FileKey> versions = store.files().versions(place);
          assertThat(versions).as(place).hasSize(1);
          assertThat(store.files().read(versions.getFirst()).observations()).as(place).isNotEmpty();
        }
      }
    }
  }

  private TreeMap<String, String> uninterrupted() {
    ExampleFolders calm = ExampleFolders.in(elsewhere);
    try (ConfigurableApplicationContext context = RunProgram.start(calm.home(), 0)) {
      ReportRuns runs = context.getBean(ReportRuns.class);
      runs.run(RunProgram.request(calm.input(), calm.output()), RunListener.silent());
      assertThat(runs.history())
          .singleElement()
          .satisfies(run -> assertThat(run.state()).isInstanceOf(RunSummary.State.Published.class));
    }
    return calm.published();
  }
}
