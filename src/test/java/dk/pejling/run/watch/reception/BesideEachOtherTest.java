package dk.pejling.run.watch.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.run.FileReply;
import dk.pejling.run.watch.Desk.Done;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can only be seen of files side by side is told as a run tells it. */
class BesideEachOtherTest {
  private static final String SYD = DropFolder.SYD;
  private static final String RIVAL = "statusskemaer/syd-ny.xlsx";

  private final DropFolder drop;

  BesideEachOtherTest(@TempDir Path root) {
    drop = DropFolder.in(root);
  }

  @AfterEach
  void close() {
    drop.close();
  }

  @Test
  void twoDifferentSheetsOfAClusterAreBothToldOfTheOther() {
    rivals();
    List<Done> done = drop.take(SYD, RIVAL);
    assertThat(done).hasSize(2).allSatisfy(each -> assertRivals(reply(each)));
    assertThat(drop.answer(RIVAL, ".svar.txt"))
        .content()
        .contains("RUN-302", "klynge-syd.xlsx, syd-ny.xlsx", "Lad kun det skema ligge");
  }

  @Test
  void oneThatComesLaterIsHeldAgainstWhatLiesThere() {
    rivals();
    assertThat(drop.replied(drop.take(SYD)).findings())
        .extracting(Finding::code)
        .doesNotContain("RUN-302");
    assertRivals(drop.replied(drop.take(RIVAL)));
  }

  @Test
  void theSameAnswersInTwoFilesAreToldOfTheSecond() {
    drop.copy(SYD, SYD);
    drop.copy(SYD, RIVAL);
    drop.packAgain(RIVAL);
    List<Done> done = drop.take(SYD, RIVAL);
    assertThat(reply(done.getFirst()).findings())
        .extracting(Finding::code)
        .doesNotContain("RUN-303");
    assertThat(reply(done.getLast()).findings()).extracting(Finding::code).contains("RUN-303");
  }

  private void rivals() {
    drop.copy(SYD, SYD);
    drop.copy(SYD, RIVAL);
    drop.correct(RIVAL, 6, 5, 61.5);
  }

  private static void assertRivals(FileReply reply) {
    assertThat(reply.findings())
        .filteredOn(finding -> finding.code().equals("RUN-302"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.found()).isEqualTo("klynge-syd.xlsx, syd-ny.xlsx"));
  }

  private static FileReply reply(Done done) {
    return ((Done.Replied) done).reply();
  }
}
