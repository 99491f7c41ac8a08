package dk.pejling.run.audit;

import java.time.Instant;
import java.util.List;

/** Everything that was noted of what was done in a state folder (`revisionslog`). */
public interface AuditTrail {
  /** Oldest first. */
  List<Entry> all();

  /** Recomputes the whole log. */
  Verification verify();

  /**
   * Something that was done.
   *
   * @param by such as {@code brugeren anna}
   * @param origin from where
   * @param code such as {@code RELEASE_NOTED}
   * @param what the same in Danish
   * @param subject what it was done to
   * @param details what it came to
   * @param previous hash of the entry before
   */
  record Entry(
      long number,
      Instant moment,
      String by,
      String origin,
      String code,
      String what,
      String subject,
      String details,
      String previous,
      String hash) {}

  /**
   * What the log looks like when it is recomputed.
   *
   * @param entries how many there are
   * @param lastHash of the last; zeros where there is none
   * @param hashes of all of them
   * @param faults where it isn't as it was written, in Danish sentences; none where it is whole
   */
  record Verification(int entries, String lastHash, List<String> hashes, List<String> faults) {
    public Verification {
      hashes = List.copyOf(hashes);
      faults = List.copyOf(faults);
    }

    public boolean whole() {
      return faults.isEmpty();
    }
  }
}
