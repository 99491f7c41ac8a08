package dk.pejling.cli;

import dk.pejling.observation.Sender;
import dk.pejling.run.approval.Approvals;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A register that answers by the folder's name. */
final class GivenApprovals implements Approvals {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 18);
  private static final Instant MOMENT = Instant.parse("2025-12-19T09:05:00Z");

  @Override
  public Outcome approve(Path folder, LocalDate on, String caseNumber, Sender by) {
    return switch (String.valueOf(folder.getFileName())) {
      case "ny" -> new Outcome.Approved(entry(approved()));
      case "gammel" -> new Outcome.ApprovedBefore(entry(approved()));
      case "tidlig" -> new Outcome.WrongUse("Datoen er for tidlig.");
      case "ændret" -> new Outcome.Refused("Filen er ændret.");
      default -> new Outcome.NoReport("Der er ingen mappe " + folder.getFileName() + ".");
    };
  }

  @Override
  public Outcome withdraw(Path folder, String reason, Sender by) {
    return new Outcome.Withdrawn(entry(withdrawn(reason)));
  }

  @Override
  public List<Entry> all() {
    return List.of(
        entry(new Standing.Draft()),
        entry(approved()),
        entry(new Standing.Submitted(DAY, "25/1234", MOMENT, "brugeren bo")),
        entry(withdrawn("Forkert sagsnummer")));
  }

  private static Standing approved() {
    return new Standing.Approved(DAY, "25/1234", MOMENT, "brugeren anna");
  }

  private static Standing withdrawn(String reason) {
    return new Standing.Withdrawn(DAY, "25/1234", MOMENT, "brugeren anna", reason);
  }

  private static Entry entry(Standing standing) {
    return new Entry(
        "nordjylland-2024-2027", "midtvejsstatus", LocalDate.of(2025, 12, 12), 1, standing);
  }
}
