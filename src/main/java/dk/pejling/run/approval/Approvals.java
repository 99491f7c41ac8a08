package dk.pejling.run.approval;

import dk.pejling.observation.Sender;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the committee has approved (`godkendelser`). A report is a draft until just its content has
 * been approved; the next run that makes that content makes the approved edition.
 */
public interface Approvals {
  /**
   * Notes that the committee has approved the report in the folder.
   *
   * @param folder a report's folder in the output folder
   * @param on the day of the committee's decision
   */
  Outcome approve(Path folder, LocalDate on, String caseNumber, Sender by);

  /** Notes that the approval of the report in the folder doesn't count any more. */
  Outcome withdraw(Path folder, String reason, Sender by);

  /** Every approval in the order they were noted, then reports that nobody has approved. */
  List<Entry> all();

  /** What came of it. */
  sealed interface Outcome {
    record Approved(Entry entry) implements Outcome {}

    /** It was approved before; nothing has changed. */
    record ApprovedBefore(Entry entry) implements Outcome {}

    record Withdrawn(Entry entry) implements Outcome {}

    /** There is no report in the folder; the explanation is Danish. */
    record NoReport(String explanation) implements Outcome {}

    /** What was asked for is wrong; the explanation is Danish. */
    record WrongUse(String explanation) implements Outcome {}

    /** There is a report, and it can't be done; the explanation is Danish. */
    record Refused(String explanation) implements Outcome {}
  }

  /** An edition of a report, and where its case stands. */
  record Entry(String agreement, String report, LocalDate asOf, int edition, Standing standing) {}

  /** Where the case stands. */
  sealed interface Standing {
    /** Nobody has approved it. */
    record Draft() implements Standing {}

    /**
     * @param by who noted it, such as {@code brugeren anna}
     */
    record Approved(LocalDate on, String caseNumber, Instant noted, String by)
        implements Standing {}

    record Submitted(LocalDate on, String caseNumber, Instant submitted, String by)
        implements Standing {}

    record Withdrawn(LocalDate on, String caseNumber, Instant withdrawn, String by, String reason)
        implements Standing {}
  }
}
