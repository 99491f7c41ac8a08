package dk.pejling.run.approval.submission;

import dk.pejling.observation.Sender;
import dk.pejling.store.audit.AuditEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * That a package was handed in (`indsendelse`).
 *
 * @param entry of the audit log
 */
public record Sent(Instant moment, Sender by, AuditEntry entry) {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  public LocalDate day() {
    return moment.atZone(DENMARK).toLocalDate();
  }

  /** Such as {@code 10.05}. */
  String time() {
    return "%1$tH.%1$tM".formatted(moment.atZone(DENMARK));
  }
}
