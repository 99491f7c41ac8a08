package dk.pejling.store.approval;

import java.time.LocalDate;

/** Which report of which day, whatever its edition (`rapport`). */
public record ReportKey(String agreement, String report, LocalDate asOf) {
  /** As the audit log names it. */
  public String subject() {
    return "%s %s %s".formatted(agreement, report, asOf);
  }
}
