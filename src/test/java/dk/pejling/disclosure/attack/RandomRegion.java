package dk.pejling.disclosure.attack;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.geography.Region;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.Uncertainty;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A region with counts of persons in every municipality, group and quarter or year, and sums of
 * them; what is counted follows from the seed alone.
 *
 * @param clusterSizes municipalities of each cluster
 * @param breakdowns by which everyone is divided
 * @param periods shown beside the smallest ones
 * @param sourceHides whether the source keeps small counts of municipalities to itself
 */
record RandomRegion(
    List<Integer> clusterSizes,
    List<Breakdown> breakdowns,
    Periods periods,
    boolean sourceHides,
    long seed) {
  static final IndicatorId INDICATOR = new IndicatorId("personer");

  /** Which periods are reported, and what they are made of. */
  enum Periods {
    ONE_YEAR(List.of(new Period.Year(2024)), List.of(new Period.Year(2024))),
    YEAR_AND_QUARTERS(quarters(4), with(new Period.Year(2024), quarters(4))),
    YEAR_AND_THREE_QUARTERS(quarters(4), with(new Period.Year(2024), quarters(3))),
    YEARS_TOGETHER_AND_APART(years(), with(new Period.Years(2022, 2024), years()));

    final List<Period> smallest;
    final List<Period> reported;

    Periods(List<Period> smallest, List<Period> reported) {
      this.smallest = smallest;
      this.reported = reported;
    }

    Period longestHolding(Period smallest) {
      return this.smallest.contains(reported.getLast()) ? smallest : reported.getLast();
    }

    private static List<Period> quarters(int last) {
      List<Period> quarters = new ArrayList<>();
      for (int quarter = 1; quarter <= last; quarter++) {
        quarters.add(new Period.Quarter(2024, quarter));
      }
      return quarters;
    }

    private static List<Period> years() {
      return List.of(new Period.Year(2022), new Period.Year(2023), new Period.Year(2024));
    }

    private static List<Period> with(Period whole, List<Period> parts) {
      List<Period> all = new ArrayList<>(parts);
      all.add(whole);
      return all;
    }
  }

  /** One count's place. */
  record Place(AreaId area, Group group, Period period) {}

  /** Those it happened to, and the others. */
  record Persons(long events, long others) {
    long of(boolean happened) {
      return happened ? events : others;
    }

    Persons plus(Persons more) {
      return new Persons(events + more.events, others + more.others);
    }

    Counts counts() {
      return new Counts.Of(events, events + others);
    }
  }

  Agreement agreement() {
    List<Cluster> clusters = new ArrayList<>();
    List<Municipality> municipalities = new ArrayList<>();
    for (int size : clusterSizes) {
      List<String> members = new ArrayList<>();
      for (int member = 0; member < size; member++) {
        String code = String.valueOf(101 + municipalities.size());
        members.add(code);
        municipalities.add(Agreements.municipality(code, "Kommune " + code, 1000));
      }
      clusters.add(Agreements.cluster("k" + clusters.size(), members.toArray(String[]::new)));
    }
    Indicator plain = IndicatorSketch.proportion(INDICATOR.value()).make();
    return Agreements.of(
        new Geography(
            new Region(Agreements.REGION, "Regionen", List.of()), clusters, municipalities),
        List.of(divided(plain)));
  }

  private Indicator divided(Indicator plain) {
    return new Indicator(
        plain.id(),
        plain.name(),
        plain.shortName(),
        plain.population(),
        plain.unit(),
        plain.direction(),
        plain.measure(),
        plain.finest(),
        plain.rollUp(),
        plain.source(),
        plain.disclosureThreshold(),
        plain.breaks(),
        plain.plausible(),
        breakdowns,
        plain.nationalGoals(),
        plain.note());
  }

  /** Everything there is to know, also of periods that aren't reported. */
  Map<Place, Persons> truth(Agreement agreement) {
    Random random = new Random(seed);
    Map<Place, Persons> truth = new LinkedHashMap<>();
    Geography geography = agreement.geography();
    for (Period period : periods.smallest) {
      for (Municipality municipality : geography.municipalities()) {
        for (List<Group> person : kinds()) {
          Persons persons = new Persons(count(random), count(random));
          for (Area area : holding(geography, municipality)) {
            for (Group group : person) {
              truth.merge(new Place(area.id(), group, period), persons, Persons::plus);
            }
          }
        }
      }
    }
    Period longest = periods.reported.getLast();
    if (!periods.smallest.contains(longest)) {
      for (Map.Entry<Place, Persons> each : Map.copyOf(truth).entrySet()) {
        Place place = each.getKey();
        truth.merge(
            new Place(place.area(), place.group(), longest), each.getValue(), Persons::plus);
      }
    }
    return truth;
  }

  static long count(Random random) {
    return random.nextInt(random.nextBoolean() ? 6 : 40);
  }

  /** Every kind of person: everyone and a group of each breakdown. */
  List<List<Group>> kinds() {
    List<List<Group>> kinds = List.of(List.of(Group.EVERYONE));
    for (Breakdown breakdown : breakdowns) {
      List<List<Group>> finer = new ArrayList<>();
      for (List<Group> kind : kinds) {
        for (Group group : breakdown.groups()) {
          List<Group> more = new ArrayList<>(kind);
          more.add(group);
          finer.add(more);
        }
      }
      kinds = finer;
    }
    return kinds;
  }

  static List<Area> holding(Geography geography, Municipality municipality) {
    return List.of(municipality, geography.clusterOf(municipality.id()), geography.region());
  }

  Assessment assessment(Agreement agreement, Map<Place, Persons> truth) {
    return assessment(agreement, truth, Set.of());
  }

  /**
   * @param late places whose figures haven't come yet
   */
  Assessment assessment(Agreement agreement, Map<Place, Persons> truth, Set<Place> late) {
    Indicator indicator = agreement.indicator(INDICATOR);
    List<AreaSeries> series = new ArrayList<>();
    for (Area area : agreement.geography().areas()) {
      for (Group group : indicator.groups()) {
        series.add(
            new AreaSeries(
                INDICATOR,
                area.id(),
                group,
                periods.reported.stream()
                    .map(
                        period ->
                            new SeriesPoint(
                                period,
                                lacks(agreement, area, new Place(area.id(), group, period), late)
                                    ? new Figure.Unknown(Absence.MISSING)
                                    : figure(area, truth.get(new Place(area.id(), group, period))),
                                false,
                                List.of()))
                    .toList()));
      }
    }
    return new Assessment(
        agreement,
        LocalDate.of(2025, 12, 12),
        MethodVersion.V1,
        series,
        List.of(),
        List.of(),
        List.of());
  }

  /** A cluster is added up from its municipalities; the region is told by the source. */
  private static boolean lacks(Agreement agreement, Area area, Place place, Set<Place> late) {
    return late.contains(place)
        || (area instanceof Cluster
            && agreement.geography().parts(area).stream()
                .anyMatch(part -> late.contains(new Place(part, place.group(), place.period()))));
  }

  private Figure figure(Area area, Persons persons) {
    if (sourceHides && area instanceof Municipality && isSmall(persons.events())) {
      return new Figure.Unknown(Absence.SUPPRESSED_BY_SOURCE);
    }
    long denominator = persons.events() + persons.others();
    return denominator == 0
        ? new Figure.Unknown(Absence.NOT_APPLICABLE)
        : new Figure.Known(
            BigDecimal.valueOf(persons.events()), Uncertainty.none(), persons.counts(), false);
  }

  static boolean isSmall(long count) {
    return count >= 1 && count < 5;
  }
}
