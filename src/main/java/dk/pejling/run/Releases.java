package dk.pejling.run;

import dk.pejling.observation.Sender;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Which reports have been made public (`udgivelser`). Whoever makes one public says so, since a
 * program can't know; what was in it counts for every later report of the agreement.
 */
public interface Releases {
  /**
   * Notes that the report in the folder is public.
   *
   * @param folder a report's folder in the output folder
   */
  Outcome note(Path folder, Sender by);

  /** Every report that was noted, in the order they were. */
  List<Entry> all();

  /** What came of it. */
  sealed interface Outcome {
    record Noted(Entry entry) implements Outcome {}

    /** It was noted before; nothing has changed. */
    record NotedBefore(Entry entry) implements Outcome {}

    /** There is no report in the folder; the explanation is Danish. */
    record NoReport(String explanation) implements Outcome {}

    /** There is one, and it may not be noted; the explanation is Danish. */
    record Refused(String explanation) implements Outcome {}
  }

  /**
   * A report that is public.
   *
   * @param by such as {@code brugeren anna}
   * @param sha256 of its {@code published.json}
   */
  record Entry(
      String report, LocalDate asOf, String agreement, Instant noted, String by, String sha256) {}
}
