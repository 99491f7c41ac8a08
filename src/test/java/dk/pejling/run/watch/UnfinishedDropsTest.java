package dk.pejling.run.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.run.InputWatch.Ending;
import dk.pejling.run.InputWatch.Until;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is still being written waits, and is told of once. */
class UnfinishedDropsTest extends WatchedFolder {
  @Test
  void aFileThatGrowsIsTakenWhenItHasStopped() throws IOException {
    write("indikatorer/a.csv", "1");
    afterwards(
        () -> write("indikatorer/a.csv", "1\n2"), () -> write("indikatorer/a.csv", "1\n2\n3"));
    once();
    assertThat(events).containsExactly("20:14:09 indikatorer/a.csv");
  }

  @Test
  void halfAWorkbookIsLeftAndToldOnceUntilTheRestIsThere() throws IOException {
    write("statusskemaer/n.xlsx", "PK\u0003\u0004halv");
    afterwards(
        () -> {},
        () -> {},
        () -> write("statusskemaer/n.xlsx", "PK\u0005\u0006" + "\0".repeat(18)));
    once();
    assertThat(events)
        .containsExactly(
            "20:14:03 n.xlsx: er ikke skrevet færdig. Venter på resten.",
            "20:14:12 statusskemaer/n.xlsx");
  }

  @Test
  void halfAWorkbookThatNobodyFinishesIsTakenAfterTwoMinutes() throws IOException {
    write("statusskemaer/n.xlsx", "PK\u0003\u0004halv");
    touch("statusskemaer/n.xlsx", time.instant());
    watch(new Until.Settled(Duration.ofMinutes(5)));
    assertThat(events.getLast()).isEqualTo("20:16:00 statusskemaer/n.xlsx");
  }

  @Test
  void oneThatHasLainForTwoMinutesIsTakenAtOnce() throws IOException {
    write("statusskemaer/n.xlsx", "PK\u0003\u0004halv");
    touch("statusskemaer/n.xlsx", time.instant().minus(WatchRounds.HALF));
    once();
    assertThat(events).containsExactly("20:14:03 statusskemaer/n.xlsx");
  }

  @Test
  void aFileThatIsNeverFinishedEndsTheOnePass() throws IOException {
    write("statusskemaer/n.xlsx", "PK\u0003\u0004halv");
    touch("statusskemaer/n.xlsx", time.instant());
    assertThat(once()).isEqualTo(Ending.SOMETHING_HELD_BACK);
    assertThat(events.getLast()).isEqualTo("20:15:00 n.xlsx: nåede ikke at blive klar; kør igen.");
  }

  @Test
  void lockFilesAndTemporaryFilesAreNoFiles() throws IOException {
    write("statusskemaer/~$n.xlsx", "1");
    write("statusskemaer/.~lock.n.xlsx#", "1");
    write("statusskemaer/n.xlsx.part", "1");
    write("indikatorer/a.csv.crdownload", "1");
    write("indikatorer/~WRL0001.tmp", "1");
    write("indikatorer/.skjult.csv", "1");
    once();
    assertThat(events).isEmpty();
  }

  @Test
  void aFileThatIsMovedInIsTaken() throws IOException {
    write("indikatorer/.a.csv.part", "1");
    afterwards(() -> move("indikatorer/.a.csv.part", "indikatorer/a.csv"));
    untilNothingHappens();
    assertThat(events).containsExactly("20:14:06 indikatorer/a.csv");
  }
}
