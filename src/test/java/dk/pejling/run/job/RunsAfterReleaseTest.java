package dk.pejling.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.DataStanding;
import dk.pejling.disclosure.release.Release;
import dk.pejling.observation.Sender;
import dk.pejling.run.ReportRuns;
import dk.pejling.run.RunId;
import dk.pejling.run.RunListener;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.RunSummary;
import dk.pejling.store.archive.Checksum;
import dk.pejling.store.release.ReleaseJson;
import dk.pejling.store.release.ReleaseLedger;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A run that was cut short is taken up again as long as no report has become public meanwhile. */
class RunsAfterReleaseTest {
  private final ExampleFolders folders;
  private final ConfigurableApplicationContext context;
  private final ReportRuns runs;

  RunsAfterReleaseTest(@TempDir Path root) {
    folders = ExampleFolders.in(root);
    context = RunProgram.start(folders.home(), 0);
    runs = context.getBean(ReportRuns.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void withTheSameReleasesItGoesOn() {
    note("årsstatus");
    assertThat(failed()).isInstanceOf(RunOutcome.Faulted.class);
    assertThat(began()).containsExactly(true);
    assertThat(runs.history()).hasSize(1);
  }

  @Test
  void withAnotherReleaseItBeginsAnew() {
    assertThat(failed()).isInstanceOf(RunOutcome.Faulted.class);
    note("årsstatus");
    assertThat(began()).containsExactly(false);
    assertThat(runs.history())
        .extracting(RunSummary::state)
        .hasExactlyElementsOfTypes(RunSummary.State.Faulted.class, RunSummary.State.GivenUp.class);
  }

  /** A template that makes the program fail; the same run again fails again. */
  private RunOutcome failed() {
    folders.write("templates/midtvejsstatus.md", "fejl");
    return run(RunListener.silent());
  }

  private List<Boolean> began() {
    List<Boolean> resumed = new ArrayList<>();
    run(
        new RunListener() {
          @Override
          public void runStarted(RunId run, boolean again) {
            resumed.add(again);
          }
        });
    return resumed;
  }

  private RunOutcome run(RunListener listener) {
    return runs.run(RunProgram.request(folders.input(), folders.output()), listener);
  }

  private void note(String report) {
    Release release =
        new Release(
            "nordjylland",
            report,
            LocalDate.of(2025, 3, 31),
            "metode",
            "1",
            DataStanding.REAL,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    byte[] content = new ReleaseJson().write(release);
    context
        .getBean(ReleaseLedger.class)
        .note(release, content, Checksum.of(content), new Sender.Unknown(), Instant.EPOCH);
  }
}
