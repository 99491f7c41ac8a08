package dk.pejling.run.edition;

import dk.pejling.danish.DanishDate;
import dk.pejling.report.edition.SourceChange;
import dk.pejling.report.edition.SourceChange.How;
import dk.pejling.run.output.Manifest;
import dk.pejling.run.output.Publication.Making;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What is different between what two editions of a report were made of. */
final class SourceChanges {
  private final Manifest before;
  private final Making now;

  private SourceChanges(Manifest before, Making now) {
    this.before = before;
    this.now = now;
  }

  /**
   * @param manifest of the edition before, byte for byte
   */
  static List<SourceChange> between(byte[] manifest, Making now) {
    return new SourceChanges(new JsonMapper().readValue(manifest, Manifest.class), now).all();
  }

  private List<SourceChange> all() {
    List<SourceChange> changes = new ArrayList<>();
    for (Manifest.Input input : now.inputs()) {
      how(input).ifPresent(how -> changes.add(change(input, how)));
    }
    for (Manifest.Input input : before.inputs()) {
      if (named(now.inputs(), input).isEmpty()
          && renamed(input, now.inputs(), before.inputs()).isEmpty()) {
        changes.add(change(input, new How.Removed()));
      }
    }
    replaced("program", "Pejling", before.version(), now.version(), changes);
    replaced("metode", "vurderingsmetode", before.method(), now.method(), changes);
    counted(changes);
    return List.copyOf(changes);
  }

  private Optional<How> how(Manifest.Input input) {
    Optional<Manifest.Input> same = named(before.inputs(), input);
    if (same.isPresent()) {
      return same.get().sha256().equals(input.sha256())
          ? Optional.empty()
          : Optional.of(new How.Changed());
    }
    return Optional.of(
        renamed(input, before.inputs(), now.inputs())
            .<How>map(was -> new How.Renamed(was.file()))
            .orElse(new How.Added()));
  }

  private static Optional<Manifest.Input> named(List<Manifest.Input> among, Manifest.Input input) {
    return among.stream()
        .filter(each -> each.role().equals(input.role()) && each.file().equals(input.file()))
        .findFirst();
  }

  /** The same content by a name that the other side doesn't have. */
  private static Optional<Manifest.Input> renamed(
      Manifest.Input input, List<Manifest.Input> among, List<Manifest.Input> other) {
    return among.stream()
        .filter(each -> each.role().equals(input.role()) && each.sha256().equals(input.sha256()))
        .filter(each -> named(other, each).isEmpty())
        .findFirst();
  }

  /** Reports that had been made public; the editions themselves are told of elsewhere. */
  private void counted(List<SourceChange> changes) {
    for (Manifest.Earlier each : now.earlier()) {
      if (!isEdition(each) && !before.earlierReports().contains(each)) {
        changes.add(counted(each, new How.Added()));
      }
    }
    for (Manifest.Earlier each : before.earlierReports()) {
      if (!isEdition(each) && !now.earlier().contains(each)) {
        changes.add(counted(each, new How.Removed()));
      }
    }
  }

  private boolean isEdition(Manifest.Earlier earlier) {
    return earlier.report().equals(now.report()) && earlier.asOf().equals(now.asOf());
  }

  private static SourceChange counted(Manifest.Earlier earlier, How how) {
    return new SourceChange(
        "tidligere rapport",
        "%s, opgjort %s".formatted(earlier.report(), DanishDate.of(earlier.asOf())),
        how);
  }

  private static void replaced(
      String kind, String name, String before, String now, List<SourceChange> changes) {
    if (!before.equals(now)) {
      changes.add(new SourceChange(kind, name, new How.Replaced(before, now)));
    }
  }

  private static SourceChange change(Manifest.Input input, How how) {
    return new SourceChange(kind(input.role()), input.file(), how);
  }

  private static String kind(String role) {
    return switch (role) {
      case "agreement" -> "aftalefil";
      case "template" -> "skabelon";
      case "narrative" -> "tekst";
      case "progress-sheet" -> "statusskema";
      case "earlier-progress-sheet" -> "tidligere statusskema";
      case "extract" -> "udtræk";
      case "profile" -> "kildeprofil";
      case "limits" -> "grænser";
      case "professional" -> "faglige vurderinger";
      default -> "fil";
    };
  }
}
