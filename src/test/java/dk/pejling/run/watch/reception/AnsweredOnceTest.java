package dk.pejling.run.watch.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.run.FileReply;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.watch.Desk.Done;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same content at the same place is answered once, whatever becomes of the program and the
 * answer.
 */
class AnsweredOnceTest {
  private static final String SYD = DropFolder.SYD;

  private final DropFolder drop;

  AnsweredOnceTest(@TempDir Path root) {
    drop = DropFolder.in(root);
  }

  @AfterEach
  void close() {
    drop.close();
  }

  @Test
  void theSameContentIsAnsweredOnceThoughTheProgramBeginsAgain() throws IOException {
    drop.copy(SYD, SYD);
    drop.take(SYD);
    String first = Files.readString(drop.answer(SYD, ".svar.txt"));
    drop.time().pass(Duration.ofDays(1));

    assertThat(drop.take(SYD)).singleElement().isInstanceOf(Done.AnsweredBefore.class);

    assertThat(drop.read()).isEqualTo(1);
    assertThat(drop.answer(SYD, ".svar.txt")).hasContent(first);
  }

  @Test
  void anAnswerThatIsMissingIsMadeAgainWithoutReadingAgain() throws IOException {
    drop.copy(SYD, SYD);
    drop.take(SYD);
    String first = Files.readString(drop.answer(SYD, ".svar.txt"));
    for (String ending : List.of(".svar.txt", ".svar.json")) {
      Files.delete(drop.answer(SYD, ending));
      assertThat(drop.replied(drop.take(SYD)).outcome()).isEqualTo(Outcome.RECEIVED);
      assertThat(drop.answer(SYD, ".svar.txt")).hasContent(first);
    }
    assertThat(drop.read()).isEqualTo(1);
  }

  @Test
  void aCopyThatIsCorrectedWhereItLiesIsNeitherReplacedNorMissed() throws IOException {
    drop.copy(SYD, SYD);
    drop.take(SYD);
    Path copy = drop.input().resolve("svar/statusskemaer/klynge-syd-rettes.xlsx");
    Files.write(copy, new byte[] {1});
    assertThat(drop.take(SYD)).singleElement().isInstanceOf(Done.AnsweredBefore.class);
    Files.delete(copy);
    assertThat(drop.take(SYD)).singleElement().isInstanceOf(Done.AnsweredBefore.class);
    assertThat(copy).doesNotExist();
  }

  @Test
  void anAnswerThatCannotBeWrittenIsTold() throws IOException {
    drop.copy(SYD, SYD);
    drop.write("svar", "en fil, hvor mappen skulle være");
    FileReply reply = drop.replied(drop.take(SYD));
    assertThat(reply.findings()).extracting(Finding::code).endsWith("RUN-507");
    assertThat(reply.answers()).isEmpty();
    assertThat(drop.store().files().versions(SYD)).hasSize(1);
  }
}
