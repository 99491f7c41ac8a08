package dk.pejling.run.watch.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.observation.Sender;
import dk.pejling.run.FileReply;
import dk.pejling.run.VersionNews;
import dk.pejling.run.VersionNews.State;
import dk.pejling.store.receipt.Lineage;
import dk.pejling.store.receipt.Receipt;
import dk.pejling.store.receipt.VersionIndex.Known;
import dk.pejling.store.received.FileKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dropped is noted as a version, and its answer tells what is new in it. */
class NotedVersionsTest {
  private static final String SYD = DropFolder.SYD;

  private final DropFolder drop;

  NotedVersionsTest(@TempDir Path root) {
    drop = DropFolder.in(root);
  }

  @AfterEach
  void close() {
    drop.close();
  }

  @Test
  void whoWhenAndFromWhereIsNoted() {
    drop.copy(SYD, SYD);
    Instant came = drop.time().instant();
    drop.take(SYD);

    assertThat(drop.store().receipts().all())
        .singleElement()
        .satisfies(
            receipt -> {
              assertThat(receipt.sender()).isEqualTo(new Sender.Named("Klynge Syd"));
              assertThat(receipt.received()).isEqualTo(came);
              assertThat(receipt.key().place()).isEqualTo(SYD);
              assertThat(receipt.lineage())
                  .isEqualTo(new Lineage.Sheet(new AreaId("klynge-syd"), "2025"));
              assertThat(receipt.agreement()).isNotEmpty();
            });
  }

  @Test
  void theIndexKnowsAtOnce() {
    drop.copy(SYD, SYD);
    drop.take(SYD);
    assertThat(drop.index().read())
        .isEqualTo(new Known.Received(drop.store().receipts().all(), false));
  }

  @Test
  void theFirstVersionIsSaidToBeTheFirst() {
    drop.copy(SYD, SYD);
    assertThat(news(drop.replied(drop.take(SYD))).sentence())
        .isEqualTo("klynge-syd.xlsx: ny: første udgave af statusskema for Klynge Syd, 2025.");
  }

  @Test
  void aNewVersionIsAnsweredWithEachCellThatIsDifferent() {
    versions();

    assertThat(drop.answer(SYD, ".svar.txt"))
        .content()
        .contains(
            "klynge-syd.xlsx: ny udgave i stedet for udgave 1, modtaget 28. november 2025 fra"
                + " Klynge Syd: 1 svar ændret.\n  Fremdrift F7 · kriterium 1.1, Opnået værdi: ");
    assertThat(drop.answer(SYD, ".svar.json"))
        .content()
        .contains("\"changes\" : [", "Fremdrift F7 · kriterium 1.1");
  }

  @Test
  void anAnswerThatIsMadeAgainTellsTheSameNews() throws IOException {
    FileReply first = versions();
    Files.delete(drop.answer(SYD, ".svar.txt"));

    assertThat(drop.replied(drop.take(SYD)).news()).isEqualTo(first.news());
    assertThat(drop.store().receipts().all()).hasSize(2);
  }

  @Test
  void aVersionThatIsSavedAgainIsNotedAndSaysTheSame() {
    versions();
    drop.packAgain(SYD);

    VersionNews news = news(drop.replied(drop.take(SYD)));

    assertThat(news.state()).isEqualTo(State.SAVED_AGAIN);
    assertThat(news.sentence()).contains("siger det samme som udgave 2");
    assertThat(drop.store().receipts().all()).hasSize(3);
  }

  @Test
  void theSameFileUnderAnotherNameIsNoNewAnswer() throws IOException {
    drop.copy(SYD, SYD);
    drop.take(SYD);
    drop.known().clear();
    String moved = "statusskemaer/syd-endelig.xlsx";
    Files.move(drop.input().resolve(SYD), drop.input().resolve(moved));

    FileReply reply = drop.replied(drop.take(moved));

    assertThat(reply.outcome()).isEqualTo(FileReply.Outcome.UNCHANGED);
    assertThat(drop.store().receipts().all()).extracting(Receipt::key).hasSize(2);
  }

  @Test
  void whatWasReadAndNotNotedIsNotedNextTime() {
    drop.copy(SYD, SYD);
    drop.take(SYD);
    drop.store().execute("DELETE FROM receipt");

    drop.take(SYD);

    assertThat(drop.store().receipts().all()).hasSize(1);
    assertThat(drop.read()).isEqualTo(1);
  }

  @Test
  void aCopyThatDoesNotCountIsNoVersion() {
    drop.copy(SYD, SYD);
    drop.copy(SYD, "statusskemaer/klynge-syd (1).xlsx");
    drop.take(SYD, "statusskemaer/klynge-syd (1).xlsx");
    assertThat(drop.store().receipts().all())
        .extracting(Receipt::key)
        .extracting(FileKey::place)
        .containsExactly(SYD);
  }

  /** The second of two, a day apart. */
  private FileReply versions() {
    drop.copy(SYD, SYD);
    drop.take(SYD);
    drop.time().pass(Duration.ofDays(1));
    drop.correct(SYD, 6, 5, 61.5);
    return drop.replied(drop.take(SYD));
  }

  private static VersionNews news(FileReply reply) {
    return reply.news().getFirst();
  }
}
