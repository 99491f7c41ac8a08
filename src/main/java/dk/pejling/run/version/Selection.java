package dk.pejling.run.version;

import dk.pejling.run.Suggestion;
import dk.pejling.run.Versions.Wanted;
import dk.pejling.run.version.VersionLog.Version;
import dk.pejling.store.receipt.Lineage;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which lineages somebody means. */
record Selection(VersionLog log, Names names) {
  /** Those that are called so, and of that period. */
  Map<Lineage, List<Version>> of(Wanted wanted) {
    Map<Lineage, List<Version>> chosen = new LinkedHashMap<>();
    log.byLineage()
        .forEach(
            (lineage, versions) -> {
              if (means(wanted, lineage, versions)) {
                chosen.put(lineage, versions);
              }
            });
    return chosen;
  }

  private boolean means(Wanted wanted, Lineage lineage, List<Version> versions) {
    return switch (wanted) {
      case Wanted.Everything everything -> true;
      case Wanted.Named(String name, String period) ->
          words(lineage, versions).anyMatch(name.strip()::equalsIgnoreCase)
              && (period.isEmpty()
                  || (lineage instanceof Lineage.Sheet sheet && sheet.period().equals(period)));
    };
  }

  /** Also the names of files and their whole places. */
  private Stream<String> words(Lineage lineage, List<Version> versions) {
    return Stream.concat(
        names.words(lineage).stream(),
        versions.stream()
            .flatMap(
                version -> Stream.of(version.receipt().name(), version.receipt().key().place())));
  }

  /** Why nothing was chosen, with what may have been meant. */
  String notThere(Wanted wanted) {
    if (log.receipts().isEmpty() || !(wanted instanceof Wanted.Named(String name, String period))) {
      return "Der er ikke modtaget noget endnu.";
    }
    if (!period.isEmpty() && !of(new Wanted.Named(name, "")).isEmpty()) {
      return "Der er ikke modtaget noget fra \"%s\" for perioden \"%s\".".formatted(name, period);
    }
    Set<String> known = new LinkedHashSet<>();
    log.byLineage().forEach((lineage, versions) -> words(lineage, versions).forEach(known::add));
    Set<String> choices = new LinkedHashSet<>();
    log.byLineage().keySet().forEach(lineage -> choices.add(shortest(lineage)));
    String hint = Suggestion.question(name, known);
    return "Der er ikke modtaget noget, der hedder \"%s\". %s"
        .formatted(name, hint.startsWith("Mente") ? hint : Suggestion.question(name, choices));
  }

  private String shortest(Lineage lineage) {
    return switch (lineage) {
      case Lineage.Sheet sheet -> sheet.cluster().value();
      case Lineage.Extract extract -> extract.source();
      case Lineage.Place place -> names.subject(place);
    };
  }
}
