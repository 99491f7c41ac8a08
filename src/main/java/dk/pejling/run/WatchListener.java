package dk.pejling.run;

import java.time.Instant;

/** Hears what a watch does; called by one thread at a time. */
public interface WatchListener {
  /** A file has its answer. */
  void replied(Instant at, FileReply reply);

  /**
   * Something that isn't about a file's content.
   *
   * @param what in Danish; told once for as long as it lasts
   */
  void told(Instant at, String what);
}
