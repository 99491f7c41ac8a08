package dk.pejling.run.watch;

import dk.pejling.finding.Finding;
import dk.pejling.run.FileReply;
import dk.pejling.run.InputWatch;
import dk.pejling.run.input.Twins.Arrived;
import dk.pejling.run.input.arrival.DataFolder;
import dk.pejling.run.input.arrival.Sight;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The state folder in hand (`modtagelsens bord`), for as long as files are taken. */
public interface Desk extends AutoCloseable {
  /**
   * Takes files in order; each is durable before the next.
   *
   * @param dropped files that have settled
   * @param known what lies in the folder and has been taken before
   * @param done hears of each file that is done with
   */
  Taken take(
      InputWatch.Request request, List<Dropped> dropped, List<Arrived> known, Consumer<Done> done);

  /** Lets go of the state folder, so that others can have it. */
  @Override
  void close();

  /** Asks for the state folder. */
  @FunctionalInterface
  interface Opening {
    Opened open();
  }

  /** Whether it was to be had. */
  sealed interface Opened {
    record Ready(Desk desk) implements Opened {}

    /** Another process owns it. */
    record Busy() implements Opened {}
  }

  /**
   * A file that was dropped.
   *
   * @param sight how it looked while it settled
   */
  record Dropped(Path path, DataFolder folder, Sight sight) {
    public String place() {
      return folder.place(path);
    }
  }

  /** A file that is done with. */
  sealed interface Done {
    Dropped file();

    record Replied(Dropped file, FileReply reply) implements Done {}

    /** It has its answer from an earlier time. */
    record AnsweredBefore(Dropped file) implements Done {}

    /** It has been removed in the meantime. */
    record Gone(Dropped file) implements Done {}
  }

  /** What came of it all. */
  sealed interface Taken {
    /**
     * Every file is done with, but for those that are being written again.
     *
     * @param arrived those that could be archived
     */
    record All(List<Arrived> arrived) implements Taken {
      public All {
        arrived = List.copyOf(arrived);
      }
    }

    /** There is nothing to read by. */
    record NoBasis(List<Finding> findings) implements Taken {
      public NoBasis {
        findings = List.copyOf(findings);
      }
    }

    /** The process was asked to end. */
    record Stopped() implements Taken {}
  }
}
