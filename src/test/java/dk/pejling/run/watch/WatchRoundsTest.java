package dk.pejling.run.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.run.InputWatch.Ending;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** When files are taken. */
class WatchRoundsTest extends WatchedFolder {
  @Test
  void whatLiesThereIsTakenOnceItHasStoodStill() throws IOException {
    write("indikatorer/a.csv", "1");
    write("statusskemaer/n.xlsx", "2");
    assertThat(once()).isEqualTo(Ending.NOTHING_HELD_BACK);
    assertThat(events)
        .containsExactlyInAnyOrder("20:14:03 statusskemaer/n.xlsx", "20:14:03 indikatorer/a.csv");
    assertThat(opened).isEqualTo(1);
  }

  @Test
  void anEmptyFolderIsDoneAtOnce() {
    assertThat(once()).isEqualTo(Ending.NOTHING_HELD_BACK);
    assertThat(opened).isZero();
  }

  @Test
  void aFileIsTakenAgainOnlyWhenItChanges() throws IOException {
    write("indikatorer/a.csv", "1");
    afterwards(() -> {}, () -> {}, () -> {}, () -> write("indikatorer/a.csv", "1\n2"), () -> {});
    untilNothingHappens();
    assertThat(events).hasSize(2).allMatch(event -> event.endsWith("indikatorer/a.csv"));
    assertThat(opened).isEqualTo(2);
  }

  @Test
  void aFileThatIsRemovedBeforeItIsTakenIsForgotten() throws IOException {
    write("indikatorer/a.csv", "1");
    afterwards(() -> delete("indikatorer/a.csv"));
    assertThat(once()).isEqualTo(Ending.NOTHING_HELD_BACK);
    assertThat(events).isEmpty();
  }

  @Test
  void aNewProfileHasEveryFileAskedForAgain() throws IOException {
    write("indikatorer/a.csv", "1");
    afterwards(() -> {}, () -> write("profiler/a.yaml", "profil"), () -> {});
    untilNothingHappens();
    assertThat(events).hasSize(2);
  }

  @Test
  void fiveHundredFilesAreTakenTogether() throws IOException {
    for (int i = 0; i < 500; i++) {
      write("indikatorer/%03d.csv".formatted(i), "" + i);
    }
    once();
    assertThat(events).hasSize(500);
    assertThat(opened).isEqualTo(1);
  }
}
