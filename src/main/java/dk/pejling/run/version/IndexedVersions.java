package dk.pejling.run.version;

import dk.pejling.agreement.Agreement;
import dk.pejling.danish.DanishOrder;
import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Checked;
import dk.pejling.run.ShownPath;
import dk.pejling.run.Versions;
import dk.pejling.run.version.VersionLog.Version;
import dk.pejling.store.archive.Archive;
import dk.pejling.store.archive.Checksum;
import dk.pejling.store.receipt.Lineage;
import dk.pejling.store.receipt.Receipt;
import dk.pejling.store.receipt.VersionIndex;
import dk.pejling.store.receipt.VersionIndex.Known;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Versions as the index beside the database has them. */
public record IndexedVersions(VersionIndex index) implements Versions {
  @Override
  public Outcome show(Request request) {
    Past past = Past.of(index);
    Rules rules = Rules.of(request);
    Selection selection = selection(past, rules);
    Map<Lineage, List<Version>> chosen = selection.of(request.wanted());
    List<String> notes = new ArrayList<>(past.notes());
    if (request.wanted() instanceof Wanted.Everything) {
      return new Outcome.Listed(lines(chosen, selection.names()), notes);
    }
    if (chosen.isEmpty()) {
      return new Outcome.NotThere(selection.notThere(request.wanted()));
    }
    notes.addAll(rules.notes());
    Steps steps = new Steps(rules, past.archive());
    return new Outcome.Shown(
        chosen.entrySet().stream()
            .map(
                each ->
                    new History(
                        DanishWords.sentence(selection.names().of(each.getKey())),
                        steps.of(each.getValue())))
            .toList(),
        notes);
  }

  @Override
  public Outcome copy(Request request, int number, Path to) {
    Past past = Past.of(index);
    Selection selection = selection(past, Rules.of(request));
    Map<Lineage, List<Version>> chosen = selection.of(request.wanted());
    if (chosen.isEmpty()) {
      return new Outcome.NotThere(selection.notThere(request.wanted()));
    }
    if (chosen.size() > 1) {
      return new Outcome.NotThere(
          "Det kan være flere: %s. Skriv filens navn eller perioden med --period."
              .formatted(
                  DanishWords.list(
                      chosen.keySet().stream().map(selection.names()::of).sorted().toList())));
    }
    List<Version> versions = chosen.values().iterator().next();
    return versions.stream()
        .filter(version -> version.number() == number)
        .findFirst()
        .map(version -> copy(past.archive(), version, to))
        .orElseGet(
            () ->
                new Outcome.NotThere(
                    "Der er ingen udgave %s, kun 1 til %s."
                        .formatted(number, versions.size())
                        .replace("kun 1 til 1.", "kun udgave 1.")));
  }

  private static Outcome copy(Archive archive, Version version, Path to) {
    Receipt receipt = version.receipt();
    String sha256 = receipt.key().sha256();
    if (Files.exists(to)) {
      return new Outcome.NotCopied(
          "%s findes allerede og er ikke rørt. Vælg et andet navn.".formatted(ShownPath.of(to)));
    }
    try {
      if (!archive.holds(sha256)) {
        return new Outcome.NotCopied(
            "Udgave %s ligger ikke uskadt i arkivet.".formatted(version.number()));
      }
      Files.copy(archive.path(sha256), to);
      if (!Checksum.of(to).equals(sha256)) {
        Files.delete(to);
        return new Outcome.NotCopied("Kopien blev ikke hel og er slettet. Prøv igen.");
      }
      return new Outcome.Copied(to, Steps.entry(version));
    } catch (IOException unwritable) {
      return new Outcome.NotCopied(
          "%s kan ikke skrives. Se efter, at mappen findes og kan skrives i, og at der er plads."
              .formatted(ShownPath.of(to)));
    }
  }

  private static Selection selection(Past past, Rules rules) {
    List<Receipt> all =
        past.known() instanceof Known.Received(List<Receipt> receipts, boolean atWork)
            ? receipts
            : List.of();
    VersionLog log =
        rules.agreement() instanceof Checked.Accepted<Agreement>(Agreement value, var findings)
            ? VersionLog.of(value.id(), all)
            : new VersionLog(all);
    return new Selection(log, rules.names());
  }

  /** Clusters first, by name. */
  private static List<Line> lines(Map<Lineage, List<Version>> chosen, Names names) {
    return chosen.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Lineage, List<Version>> each) -> order(each.getKey()))
                .thenComparing(each -> names.subject(each.getKey()), DanishOrder.BY_NAME)
                .thenComparing(each -> period(each.getKey())))
        .map(
            each ->
                new Line(
                    names.subject(each.getKey()),
                    period(each.getKey()),
                    each.getValue().size(),
                    Steps.entry(each.getValue().getLast())))
        .toList();
  }

  private static int order(Lineage lineage) {
    return switch (lineage) {
      case Lineage.Sheet sheet -> 0;
      case Lineage.Extract extract -> 1;
      case Lineage.Place place -> 2;
    };
  }

  private static String period(Lineage lineage) {
    return lineage instanceof Lineage.Sheet sheet ? sheet.period() : "";
  }
}
