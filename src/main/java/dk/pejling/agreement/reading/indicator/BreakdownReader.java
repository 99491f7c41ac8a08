package dk.pejling.agreement.reading.indicator;

import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Place;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import dk.pejling.agreement.yaml.YamlScalar;
import dk.pejling.danish.DanishWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads how an indicator's figures are divided, such as by sex or age.
 *
 * <pre>
 * opdelinger:
 *   - {navn: køn, grupper: [kvinder, mænd]}
 * </pre>
 */
final class BreakdownReader {
  static final String KEY = "opdelinger";

  static final Section BREAKDOWN = Section.namedBy("opdeling", "navn").requires("navn", "grupper");

  private static final int FEWEST = 2;

  private final Findings findings;
  private final Map<String, Divided> divided = new HashMap<>();

  private record Divided(List<Breakdown> breakdowns, Place at) {
    boolean has(Breakdown wanted) {
      return breakdowns.stream()
          .filter(each -> each.name().equals(wanted.name()))
          .anyMatch(each -> Set.copyOf(each.labels()).equals(Set.copyOf(wanted.labels())));
    }
  }

  BreakdownReader(Findings findings) {
    this.findings = findings;
  }

  List<Breakdown> read(YamlMap indicator, Field<String> id) {
    Set<String> names = new HashSet<>();
    List<Breakdown> read = indicator.maps(KEY, BREAKDOWN, map -> read(map, names));
    id.ifKnown(each -> divided.putIfAbsent(each, new Divided(read, indicator.scalar(KEY).at())));
    return read;
  }

  /**
   * Checks that a group's events have the group's own inhabitants to be taken per.
   *
   * @param counts whether an indicator is a count; where it isn't, that is the finding
   */
  void checkPopulations(List<Indicator> read, Predicate<IndicatorId> counts) {
    for (Indicator indicator : read) {
      if (indicator.measure() instanceof Measure.PopulationRate rate
          && counts.test(rate.population())) {
        Divided population = divided.get(rate.population().value());
        Divided own = divided.get(indicator.id().value());
        if (population != null && own != null) {
          own.breakdowns().stream()
              .filter(each -> !population.has(each))
              .forEach(each -> undivided(each, rate.population(), own.at()));
        }
      }
    }
  }

  private void undivided(Breakdown breakdown, IndicatorId population, Place at) {
    findings.add(
        AgreementCode.POPULATION_UNDIVIDED,
        at,
        "\"%s\" uden den opdeling".formatted(population),
        "opdelingen %s med grupperne %s"
            .formatted(breakdown.name(), DanishWords.list(breakdown.labels())));
  }

  private Optional<Breakdown> read(YamlMap map, Set<String> names) {
    Field<String> name = map.scalar("navn").text();
    once(name, names, "opdeling");
    List<YamlScalar> written = map.scalars("grupper");
    Set<String> labels = new HashSet<>();
    List<Field<String>> groups = new ArrayList<>();
    for (YamlScalar each : written) {
      Field<String> group = each.text();
      once(group, labels, "gruppe");
      groups.add(group);
    }
    if (groups.size() == 1) {
      findings.add(
          AgreementCode.ONE_GROUP, written.getFirst().at(), "én gruppe", "mindst to grupper");
    }
    return map.sound() && groups.size() >= FEWEST
        ? Optional.of(new Breakdown(name.value(), groups.stream().map(Field::value).toList()))
        : Optional.empty();
  }

  private void once(Field<String> name, Set<String> seen, String what) {
    if (name.known() && !seen.add(name.value())) {
      findings.add(
          AgreementCode.REPEATED_GROUP,
          name.at(),
          "\"%s\" to gange".formatted(name.value()),
          "hver %s én gang".formatted(what));
    }
  }
}
