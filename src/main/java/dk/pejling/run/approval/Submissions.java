package dk.pejling.run.approval;

import dk.pejling.observation.Sender;
import java.nio.file.Path;
import java.time.Instant;

/** Packages of approved reports to hand in (`indsendelser`). */
public interface Submissions {
  /**
   * Makes the package of the approved report in the folder, and notes that it was handed in and is
   * public.
   *
   * @param folder a report's folder in the output folder
   */
  Outcome submit(Path folder, Sender by);

  /** What came of it. */
  sealed interface Outcome {
    /**
     * @param folder of the package
     * @param zip the same in one file
     */
    record Submitted(String report, Path folder, Path zip, boolean late) implements Outcome {}

    /**
     * It was handed in before.
     *
     * @param by such as {@code brugeren anna}
     */
    record SubmittedBefore(String report, Instant moment, String by, Path folder, Found found)
        implements Outcome {
      /** What there was of the package. */
      public enum Found {
        THERE,
        /** It was missing, and has been made again as it was. */
        RESTORED,
        /** It is missing, and the report's folder has another edition by now. */
        GONE
      }
    }

    /** There is no report in the folder; the explanation is Danish. */
    record NoReport(String explanation) implements Outcome {}

    /** There is one, and it can't be handed in; the explanation is Danish. */
    record Refused(String explanation) implements Outcome {}
  }
}
