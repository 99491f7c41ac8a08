package dk.pejling.store.approval;

import dk.pejling.observation.Sender;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An approval that was noted (`godkendelse`).
 *
 * @param number counts up from 1 in the order they were noted
 * @param edition which edition of the report it is, from 1
 * @param fingerprint checksum of everything the report is a function of
 * @param on the day the committee approved it
 * @param by who noted it
 */
public record ApprovalEntry(
    long number,
    ReportKey of,
    int edition,
    String fingerprint,
    LocalDate on,
    String caseNumber,
    Instant noted,
    Sender by,
    Fate fate) {

  /** What has become of it. */
  public sealed interface Fate {
    /** It counts, and the report hasn't been handed in. */
    record Standing() implements Fate {}

    /** It doesn't count any more. */
    record Withdrawn(Instant moment, Sender by, String reason) implements Fate {}

    /**
     * The report was handed in.
     *
     * @param manifest SHA-256 of the manifest of the report's folder
     * @param audit number of its entry in the audit log
     */
    record Submitted(Instant moment, Sender by, String manifest, long audit) implements Fate {}
  }

  public boolean counts() {
    return !(fate instanceof Fate.Withdrawn);
  }
}
