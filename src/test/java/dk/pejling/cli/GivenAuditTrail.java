package dk.pejling.cli;

import dk.pejling.run.audit.AuditTrail;
import java.time.Instant;
import java.util.List;

/** A log of one entry, which somebody has changed. */
final class GivenAuditTrail implements AuditTrail {
  static final String HASH = "3f9a41c2" + "0".repeat(56);

  @Override
  public List<Entry> all() {
    return List.of(
        new Entry(
            1,
            Instant.parse("2025-12-30T09:05:00Z"),
            "brugeren anna",
            "pejling release",
            "RELEASE_NOTED",
            "Rapport noteret som offentliggjort",
            "aftale midtvejsstatus 2025-12-12",
            "published.json sha256 ab",
            "0".repeat(64),
            HASH));
  }

  @Override
  public Verification verify() {
    return new Verification(1, HASH, List.of(HASH), List.of());
  }
}
