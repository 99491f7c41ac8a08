package dk.pejling.run.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.run.FileReply;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.InputWatch.Ending;
import dk.pejling.run.InputWatch.Request;
import dk.pejling.run.InputWatch.Until;
import dk.pejling.run.RunRequest;
import dk.pejling.run.WatchListener;
import dk.pejling.run.input.InputCode;
import dk.pejling.run.input.Twins.Arrived;
import dk.pejling.run.watch.Desk.Done;
import dk.pejling.run.watch.Desk.Dropped;
import dk.pejling.run.watch.Desk.Opened;
import dk.pejling.run.watch.Desk.Taken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When files are taken, by a desk that only notes them. */
class WatchRoundsTest {
  private static final Duration STILL = Duration.ofSeconds(3);

  @TempDir Path input;
  private final Time time = new Time();
  private final Deque<Runnable> happenings = new ArrayDeque<>();
  private final List<String> events = new ArrayList<>();
  private boolean busy;
  private boolean refused;
  private int opened;

  @BeforeEach
  void write() throws IOException {
    write("sundhedsaftale.yaml", "id: x");
    Files.createDirectory(input.resolve("statusskemaer"));
    Files.createDirectory(input.resolve("indikatorer"));
  }

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

  private Ending once() {
    return watch(new Until.Settled(Duration.ofSeconds(60)));
  }

  /** Goes on until what happens is over and nothing more is to be waited for. */
  private void untilNothingHappens() {
    watch(new Until.Interrupted());
  }

  private Ending watch(Until until) {
    return new StandardWatch(this::open, time, folders -> bell())
        .watch(
            new Request(input, RunRequest.agreementIn(input), STILL, until),
            new WatchListener() {
              @Override
              public void replied(Instant at, FileReply reply) {
                note(at, reply.place());
              }

              @Override
              public void told(Instant at, String what) {
                note(at, what);
              }
            });
  }

  private void note(Instant at, String what) {
    events.add(at.toString().substring(11, 19) + " " + what);
  }

  private Bell bell() {
    int[] quiet = {0};
    return new Bell() {
      @Override
      public void await(Duration atMost) throws InterruptedException {
        time.pass(atMost);
        if (happenings.isEmpty()) {
          quiet[0]++;
        } else {
          happenings.removeFirst().run();
        }
        if (quiet[0] > 100) {
          throw new InterruptedException();
        }
      }

      @Override
      public void close() {}
    };
  }

  private void afterwards(Runnable... each) {
    happenings.addAll(List.of(each));
  }

  private Opened open() {
    if (busy) {
      return new Opened.Busy();
    }
    opened++;
    return new Opened.Ready(
        new Desk() {
          @Override
          public Taken take(
              Request request, List<Dropped> dropped, List<Arrived> known, Consumer<Done> done) {
            if (refused) {
              return new Taken.NoBasis(
                  List.of(InputCode.NO_AGREEMENT.about("sundhedsaftale.yaml", "x", "en aftale")));
            }
            for (Dropped file : dropped) {
              done.accept(
                  new Done.Replied(
                      file, new FileReply(file.place(), Outcome.RECEIVED, List.of(), List.of())));
            }
            return new Taken.All(List.of());
          }

          @Override
          public void close() {}
        });
  }

  private Path write(String path, String text) {
    try {
      Path file = input.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void touch(String path, Instant at) throws IOException {
    Files.setLastModifiedTime(input.resolve(path), FileTime.from(at));
  }

  private void move(String from, String to) {
    try {
      Files.move(input.resolve(from), input.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete(String path) {
    try {
      Files.delete(input.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
