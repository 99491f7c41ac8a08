package dk.pejling.agreement.reading.area;

import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Place;
import dk.pejling.agreement.yaml.YamlMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads persons on 1 January by year, and holds the region's published total against the sum of its
 * municipalities.
 *
 * <pre>
 * folketal: {2020: 36304, 2021: 36219}
 * </pre>
 */
final class PopulationCheck {
  private static final long MOST = 10_000_000;

  private final Findings findings;
  private final SortedMap<Integer, Field<Long>> totals = new TreeMap<>();
  private final Map<String, SortedMap<Integer, Long>> parts = new HashMap<>();
  private final SortedMap<Integer, Place> years = new TreeMap<>();
  private boolean readable = true;

  PopulationCheck(Findings findings) {
    this.findings = findings;
  }

  /** The region's published totals, which are used for checking only. */
  void whole(YamlMap region) {
    totals.putAll(read(region));
  }

  SortedMap<Integer, Long> part(YamlMap municipality, Field<String> id) {
    SortedMap<Integer, Field<Long>> read = read(municipality);
    if (read.isEmpty() && municipality.has("folketal") || !allKnown(read.values())) {
      readable = false;
      return new TreeMap<>();
    }
    SortedMap<Integer, Long> known = new TreeMap<>();
    read.forEach((year, persons) -> known.put(year, persons.value()));
    read.forEach((year, persons) -> years.putIfAbsent(year, persons.at()));
    id.ifKnown(code -> parts.putIfAbsent(code, known));
    return known;
  }

  /** Checks the sums, once all is read. Where a number can't be read, no sum is judged. */
  void check() {
    if (!readable) {
      return;
    }
    years.forEach(
        (year, first) -> {
          long having = parts.values().stream().filter(part -> part.containsKey(year)).count();
          if (having < parts.size()) {
            String found = "%s: %s af %s kommuner".formatted(year, having, parts.size());
            findings.add(AgreementCode.POPULATION_GAP, first, found, "alle kommuner");
          }
        });
    totals.forEach(this::check);
  }

  private static boolean allKnown(Collection<Field<Long>> counts) {
    return counts.stream().allMatch(Field::known);
  }

  private void check(int year, Field<Long> total) {
    boolean complete = parts.values().stream().allMatch(part -> part.containsKey(year));
    long sum = parts.values().stream().mapToLong(part -> part.getOrDefault(year, 0L)).sum();
    if (complete && total.known() && total.value() != sum) {
      String found = "%s for %s".formatted(total.value(), year);
      findings.add(
          AgreementCode.POPULATION_SUM, total.at(), found, "%s, som er summen".formatted(sum));
    }
  }

  private static SortedMap<Integer, Field<Long>> read(YamlMap area) {
    SortedMap<Integer, Field<Long>> persons = new TreeMap<>();
    for (YamlMap.Entry entry : area.entries("folketal", "årstal med folketal")) {
      Field<Integer> year = entry.key().small(1900, 2100);
      Field<Long> count = entry.value().whole(1, MOST);
      year.ifKnown(each -> persons.put(each, count));
    }
    return persons;
  }
}
