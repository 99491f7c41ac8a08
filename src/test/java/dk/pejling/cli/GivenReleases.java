package dk.pejling.cli;

import dk.pejling.observation.Sender;
import dk.pejling.run.Releases;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A ledger that answers by the folder's name and has one report. */
final class GivenReleases implements Releases {
  static final Entry ENTRY =
      new Entry(
          "midtvejsstatus",
          LocalDate.of(2025, 12, 12),
          "nordjylland-2024-2027",
          Instant.parse("2025-12-30T09:05:00Z"),
          "brugeren anna",
          "3f9a41c2" + "0".repeat(56));

  @Override
  public Outcome note(Path folder, Sender by) {
    return switch (String.valueOf(folder.getFileName())) {
      case "ny" -> new Outcome.Noted(ENTRY);
      case "gammel" -> new Outcome.NotedBefore(ENTRY);
      case "ændret" -> new Outcome.Refused("Filen er ændret.");
      default -> new Outcome.NoReport("Der er ingen mappe " + folder.getFileName() + ".");
    };
  }

  @Override
  public List<Entry> all() {
    return List.of(ENTRY);
  }
}
