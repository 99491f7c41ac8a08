package dk.pejling.store.audit;

import dk.pejling.store.archive.Checksum;
import java.util.ArrayList;
import java.util.List;

/**
 * Ties each entry to the one before (`kæde`). An entry's hash is SHA-256 of its parts and of the
 * hash before it, each as its length in bytes, a colon and the text in UTF-8, so that no two
 * entries are hashed as the same text:
 *
 * <pre>
 *   1:7
 *   20:2026-03-31T09:05:00Z
 *   11:SYSTEM_USER
 *   4:anna…
 * </pre>
 */
final class Chain {
  /** Stands before the first entry. */
  static final String START = "0".repeat(64);

  private Chain() {}

  static String hash(AuditEntry entry) {
    return Checksum.of(
        List.of(
            String.valueOf(entry.number()),
            entry.moment().toString(),
            entry.senderIs(),
            entry.sender(),
            entry.origin(),
            entry.code(),
            entry.subject(),
            entry.details(),
            entry.previous()));
  }

  /**
   * @param entries by number
   * @param last number of the last entry that was added
   * @param lastHash its hash
   */
  static List<Fault> faults(List<AuditEntry> entries, long last, String lastHash) {
    List<Fault> faults = new ArrayList<>();
    long before = 0;
    String hash = START;
    for (AuditEntry entry : entries) {
      if (entry.number() != before + 1) {
        faults.add(new Fault.Removed(before + 1, entry.number() - 1));
      } else if (!entry.previous().equals(hash)) {
        faults.add(new Fault.NotFollowing(entry.number()));
      }
      if (!entry.hash().equals(hash(entry))) {
        faults.add(new Fault.Changed(entry.number()));
      }
      before = entry.number();
      hash = entry.hash();
    }
    if (before < last) {
      faults.add(new Fault.Removed(before + 1, last));
    } else if (before > last || !hash.equals(lastHash)) {
      faults.add(new Fault.OtherEnd(before));
    }
    return List.copyOf(faults);
  }
}
