package dk.pejling.run.watch.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.run.FileReply;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.watch.Desk.Done;
import dk.pejling.run.watch.Desk.Dropped;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with one file is told of it, and the others are taken. */
class DroppedFaultsTest {
  private static final String SYD = DropFolder.SYD;

  private final DropFolder drop;

  DroppedFaultsTest(@TempDir Path root) {
    drop = DropFolder.in(root);
  }

  @AfterEach
  void close() {
    drop.close();
  }

  @Test
  void aFileThatIsNoWorkbookIsAnsweredAllTheSame() throws IOException {
    drop.write("statusskemaer/brev.xlsx", "Kære sekretariat");
    FileReply reply = drop.replied(drop.take("statusskemaer/brev.xlsx"));
    assertThat(reply.outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
    assertThat(reply.findings()).extracting(Finding::code).containsExactly("FIL-104");
    assertThat(drop.answer("statusskemaer/brev.xlsx", ".svar.txt")).isNotEmptyFile();
  }

  @Test
  void aFileThatCannotBeOpenedIsToldAndTheRestIsTaken() throws IOException {
    drop.copy(SYD, SYD);
    drop.write("statusskemaer/laast.xlsx", "x");
    Keeper locked =
        file -> {
          if (file.endsWith("laast.xlsx")) {
            throw new AccessDeniedException(file.toString());
          }
          return drop.store().archive().keep(file);
        };
    List<Done> done = new ArrayList<>();
    drop.reception(locked)
        .take(
            drop.request(), drop.dropped("statusskemaer/laast.xlsx", SYD), drop.known(), done::add);
    assertThat(done)
        .extracting(each -> ((Done.Replied) each).reply().outcome())
        .containsExactly(Outcome.NOT_OPENED, Outcome.RECEIVED);
  }

  @Test
  void aFileThatIsRemovedInTheMeantimeIsNoFault() throws IOException {
    drop.copy(SYD, SYD);
    List<Dropped> dropped = drop.dropped(SYD);
    Files.delete(drop.input().resolve(SYD));
    assertThat(drop.take(dropped)).singleElement().isInstanceOf(Done.Gone.class);
  }

  @Test
  void aFileThatIsReplacedInTheMeantimeWaits() throws IOException {
    drop.copy(SYD, SYD);
    List<Dropped> dropped = drop.dropped(SYD);
    Files.delete(drop.input().resolve(SYD));
    drop.write(SYD, "en anden");
    assertThat(drop.take(dropped)).isEmpty();
    assertThat(drop.store().files().versions(SYD)).isEmpty();
  }

  @Test
  void aFaultOfTheProgramStopsOneFileOnly() throws IOException {
    drop.copy(SYD, SYD);
    drop.write("statusskemaer/umulig.xlsx", "x");
    List<Done> done = drop.take("statusskemaer/umulig.xlsx", SYD);
    assertThat(done)
        .extracting(each -> ((Done.Replied) each).reply().outcome())
        .containsExactly(Outcome.FAULTED, Outcome.RECEIVED);
  }
}
