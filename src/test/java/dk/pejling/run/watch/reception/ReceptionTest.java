package dk.pejling.run.watch.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.run.FileReply;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.watch.Desk.Done;
import dk.pejling.run.watch.Desk.Taken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dropped is archived and read as a run reads it. */
class ReceptionTest {
  private static final String SYD = DropFolder.SYD;

  private final DropFolder drop;

  ReceptionTest(@TempDir Path root) {
    drop = DropFolder.in(root);
  }

  @AfterEach
  void close() {
    drop.close();
  }

  @Test
  void aFileIsKeptAsReadAndAnsweredBesideTheInput() throws IOException {
    drop.copy(SYD, SYD);

    FileReply reply = drop.replied(drop.take(SYD));

    assertThat(reply.outcome()).isEqualTo(Outcome.RECEIVED);
    assertThat(reply.findings()).extracting(Finding::code).containsExactly("IND-204", "IND-220");
    assertThat(drop.store().files().versions(SYD)).hasSize(1);
    assertThat(reply.answers()).first().isEqualTo(drop.answer(SYD, ".svar.txt"));
    assertThat(drop.answer(SYD, ".svar.txt"))
        .content()
        .startsWith("Svar på klynge-syd.xlsx\n\nRet i klynge-syd-rettes.xlsx")
        .contains("\n2 fejl.\n\nIND-204 · Fejl · klynge-syd.xlsx, ark \"Fremdrift\", celle F18");
    assertThat(drop.input().resolve("svar/statusskemaer/klynge-syd-rettes.xlsx")).isNotEmptyFile();
    assertThat(drop.answer(SYD, ".svar.json"))
        .content()
        .contains("\"file\" : \"klynge-syd.xlsx\"", "\"IND-204\"");
  }

  @Test
  void aChangedProfileHasFilesReadAndAnsweredAgain() throws IOException {
    String csv = "indikatorer/ventetider.csv";
    drop.copy(csv, csv);
    drop.take(csv);
    Files.writeString(
        drop.input().resolve("profiler/esundhed.yaml"),
        Files.readString(DropFolder.EXAMPLE.resolve("profiler/esundhed.yaml")) + "\n# rettet\n");

    assertThat(drop.replied(drop.take(csv)).outcome()).isEqualTo(Outcome.RECEIVED);
    assertThat(drop.read()).isEqualTo(2);
  }

  @Test
  void aWorkbookThatIsSavedAgainWithoutAChangeIsSaidToBeUnchanged() throws IOException {
    drop.copy(SYD, SYD);
    drop.take(SYD);
    drop.packAgain(SYD);

    FileReply reply = drop.replied(drop.take(SYD));

    assertThat(reply.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(reply.findings())
        .extracting(Finding::code)
        .as("what is wrong still is")
        .containsExactly("IND-204", "IND-220", "RUN-522");
    assertThat(drop.store().files().versions(SYD)).hasSize(2);
  }

  @Test
  void theSameContentUnderAnotherNameIsToldAndNotRead() throws IOException {
    drop.copy(SYD, SYD);
    drop.take(SYD);
    String copy = "statusskemaer/klynge-syd (1).xlsx";
    drop.copy(SYD, copy);

    FileReply reply = drop.replied(drop.take(copy));

    assertThat(reply.outcome()).isEqualTo(Outcome.SAME_AS_ANOTHER);
    assertThat(reply.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("RUN-204");
              assertThat(finding.found()).isEqualTo("samme indhold som " + SYD);
            });
    assertThat(drop.read()).isEqualTo(1);
    assertThat(drop.take(copy)).singleElement().isInstanceOf(Done.AnsweredBefore.class);
  }

  @Test
  void ofTwoThatComeTogetherTheFirstByNameCounts() throws IOException {
    drop.copy(SYD, "statusskemaer/b.xlsx");
    drop.copy(SYD, "statusskemaer/a.xlsx");
    assertThat(drop.take("statusskemaer/b.xlsx", "statusskemaer/a.xlsx"))
        .extracting(done -> ((Done.Replied) done).reply().outcome())
        .containsExactly(Outcome.SAME_AS_ANOTHER, Outcome.RECEIVED);
  }

  @Test
  void withoutAnAgreementNothingIsTaken() throws IOException {
    drop.copy(SYD, SYD);
    drop.write("sundhedsaftale.yaml", "id: x");
    List<Done> done = new ArrayList<>();
    assertThat(
            drop.reception(drop.store().archive()::keep)
                .take(drop.request(), drop.dropped(SYD), drop.known(), done::add))
        .isInstanceOf(Taken.NoBasis.class);
    assertThat(done).isEmpty();
    assertThat(drop.input().resolve("svar")).doesNotExist();
  }

  @Test
  void askedToStopItTakesNoMore() throws IOException {
    drop.copy(SYD, SYD);
    drop.stop().start();
    drop.stop().stop();
    List<Done> done = new ArrayList<>();
    assertThat(
            drop.reception(drop.store().archive()::keep)
                .take(drop.request(), drop.dropped(SYD), drop.known(), done::add))
        .isInstanceOf(Taken.Stopped.class);
    assertThat(done).isEmpty();
  }
}
