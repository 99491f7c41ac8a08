package dk.pejling.run;

import dk.pejling.finding.Finding;
import dk.pejling.run.preview.StandardPreview;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Shows a report as a web page while somebody writes its template and texts (`forhåndsvisning`).
 * Publishes nothing, notes nothing, and needs neither database nor lock.
 */
public interface ReportPreview {
  /** Goes on until the thread is interrupted, unless one page is enough. */
  Ending show(Request request, Listener listener);

  /**
   * @param of the report
   * @param folder where the page is written
   * @param until whether to go on
   */
  record Request(RunRequest of, Path folder, Until until) {}

  /** How long. */
  sealed interface Until {
    /** One page is enough. */
    record Written() implements Until {}

    /**
     * Until the thread is interrupted: a new page whenever a template or a text is saved.
     *
     * @param port on this machine where a browser gets the page; 0 for any that is free
     */
    record Interrupted(int port) implements Until {}
  }

  /** How it ended. */
  enum Ending {
    DONE,
    /** The last page has mistakes in template or texts. */
    WITH_MISTAKES,
    NOTHING_WRITTEN,
    WRONG_USE
  }

  /** Hears what happens. */
  interface Listener {
    /** A browser gets the page there. */
    void serving(URI address);

    /**
     * @param findings about the template and the texts, or why there is nothing new to show
     * @param took from the change to the page
     */
    void written(Path page, List<Finding> findings, Duration took);

    /** There is no page; what is said is Danish. */
    void refused(String explanation);

    /** There is no page. */
    void refused(List<Finding> findings);
  }

  /** By the program's own parts, and what that state folder knows. */
  static ReportPreview standard(Clock clock, Path state) {
    return StandardPreview.in(clock, state);
  }
}
