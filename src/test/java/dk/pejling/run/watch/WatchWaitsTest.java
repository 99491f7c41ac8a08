package dk.pejling.run.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.run.InputWatch.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What keeps a watch from taking files is told once, and it goes on when it ends. */
class WatchWaitsTest extends WatchedFolder {
  @Test
  void aLinkIsNotFollowedAndToldOnce() throws IOException {
    Path elsewhere = write("elsewhere", "1");
    Files.createSymbolicLink(input.resolve("indikatorer/link.csv"), elsewhere);
    afterwards(() -> {}, () -> {});
    untilNothingHappens();
    assertThat(events)
        .containsExactly(
            "20:14:00 indikatorer/link.csv: ikke taget. Filen er et link til et andet sted.");
  }

  @Test
  void aFolderThatDisappearsIsToldOnceAndWatchedAgain() throws IOException {
    afterwards(
        () -> delete("indikatorer"),
        () -> {},
        () -> {},
        () -> write("indikatorer/a.csv", "1"),
        () -> {});
    untilNothingHappens();
    assertThat(events)
        .hasSize(2)
        .first()
        .isEqualTo("20:14:03 indikatorer: mappen findes ikke. Venter på den.");
    assertThat(events.getLast()).endsWith("indikatorer/a.csv");
  }

  @Test
  void whileOthersOwnTheStateFolderFilesWaitAndItIsToldOnce() throws IOException {
    write("indikatorer/a.csv", "1");
    busy = true;
    afterwards(() -> {}, () -> {}, () -> busy = false);
    once();
    assertThat(events)
        .containsExactly(
            "20:14:03 Venter: et andet program bruger mappen med data. Filerne tages, når den er"
                + " fri.",
            "20:14:07 indikatorer/a.csv");
  }

  @Test
  void anAgreementThatCannotBeUsedIsToldOnceAndAskedAgainWhenItChanges() throws IOException {
    write("indikatorer/a.csv", "1");
    refused = true;
    afterwards(
        () -> {},
        () -> {},
        () -> {},
        () -> {
          refused = false;
          write("sundhedsaftale.yaml", "id: rettet");
        },
        () -> {});
    untilNothingHappens();
    assertThat(events).hasSize(2);
    assertThat(events.getFirst()).contains("RUN-102", "så der tages ingen filer");
    assertThat(events.getLast()).endsWith("indikatorer/a.csv");
    assertThat(opened).isEqualTo(2);
  }

  @Test
  void anAgreementThatCannotBeUsedEndsTheOnePass() throws IOException {
    write("indikatorer/a.csv", "1");
    refused = true;
    assertThat(once()).isEqualTo(Ending.NOTHING_TAKEN);
  }
}
