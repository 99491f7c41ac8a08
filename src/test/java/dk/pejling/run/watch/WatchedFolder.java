package dk.pejling.run.watch;

import dk.pejling.observation.Sender;
import dk.pejling.run.FileReply;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.InputWatch.Ending;
import dk.pejling.run.InputWatch.Request;
import dk.pejling.run.InputWatch.Until;
import dk.pejling.run.RunRequest;
import dk.pejling.run.WatchListener;
import dk.pejling.run.input.Twins.Arrived;
import dk.pejling.run.input.arrival.InputCode;
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
import org.junit.jupiter.api.io.TempDir;

/** An input folder that things happen in, watched by a desk that only notes what it is given. */
abstract class WatchedFolder {
  static final Duration STILL = Duration.ofSeconds(3);

  @TempDir Path input;
  final Time time = new Time();

  final Deque<Runnable> happenings = new ArrayDeque<>();

  final List<String> events = new ArrayList<>();

  boolean busy;

  boolean refused;

  int opened;

  @BeforeEach
  void write() throws IOException {
    write("sundhedsaftale.yaml", "id: x");
    Files.createDirectory(input.resolve("statusskemaer"));
    Files.createDirectory(input.resolve("indikatorer"));
  }

  Ending once() {
    return watch(new Until.Settled(Duration.ofSeconds(60)));
  }

  /** Goes on until what happens is over and nothing more is to be waited for. */
  void untilNothingHappens() {
    watch(new Until.Interrupted());
  }

  Ending watch(Until until) {
    return new StandardWatch(this::open, time, folders -> bell())
        .watch(
            new Request(input, RunRequest.agreementIn(input), STILL, until, new Sender.Unknown()),
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

  void note(Instant at, String what) {
    events.add(at.toString().substring(11, 19) + " " + what);
  }

  Bell bell() {
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

  void afterwards(Runnable... each) {
    happenings.addAll(List.of(each));
  }

  Opened open() {
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
                      file,
                      new FileReply(
                          file.place(), Outcome.RECEIVED, List.of(), List.of(), List.of())));
            }
            return new Taken.All(List.of());
          }

          @Override
          public void close() {}
        });
  }

  Path write(String path, String text) {
    try {
      Path file = input.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void touch(String path, Instant at) throws IOException {
    Files.setLastModifiedTime(input.resolve(path), FileTime.from(at));
  }

  void move(String from, String to) {
    try {
      Files.move(input.resolve(from), input.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String path) {
    try {
      Files.delete(input.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
