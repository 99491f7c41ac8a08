package dk.pejling.run;

import dk.pejling.observation.Sender;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Takes files as they are dropped into the input folder (`modtagelse`): each is archived, read by
 * the rules of a run, kept as read, and answered beside the input. The same content at the same
 * place is answered once.
 */
public interface InputWatch {
  /** Returns when it is asked to end, or, watching once, when everything is settled. */
  Ending watch(Request request, WatchListener listener);

  /**
   * What to watch.
   *
   * @param agreement the agreement file that files are read by
   * @param still how long a file must have looked the same before it is taken
   * @param sender who hands the files in
   */
  record Request(Path input, Path agreement, Duration still, Until until, Sender sender) {}

  /** How long. */
  sealed interface Until {
    /** Until the process is asked to end. */
    record Interrupted() implements Until {}

    /** Until everything that lies there is answered, but at most so long. */
    record Settled(Duration atMost) implements Until {}
  }

  /** How it ended; later ones are worse. */
  enum Ending {
    /** Everything that was taken is right, or has been answered before. */
    NOTHING_HELD_BACK,
    /** Something in what was taken waits for a correction, or a file wasn't finished in time. */
    SOMETHING_HELD_BACK,
    /** Nothing could be taken: no agreement to read by, or others kept the state folder. */
    NOTHING_TAKEN,
    /** The process was asked to end. */
    STOPPED
  }
}
