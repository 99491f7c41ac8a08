package dk.pejling.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import dk.pejling.period.Period;
import dk.pejling.period.PeriodNotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A year with its quarters, and several years with each of them, give one another away. */
@Execution(ExecutionMode.CONCURRENT)
class OverlappingPeriodsTest {
  private static final Agreement AGREEMENT =
      Agreements.of(List.of(IndicatorSketch.proportion("r").measuredAs(new Measure.Rate()).make()));
  private static final List<String> QUARTERS = List.of("2024K1", "2024K2", "2024K3", "2024K4");

  /** 39 - 11 - 12 - 13 = 3: with the others and the year shown, the first quarter is too. */
  @Test
  void anotherQuarterIsHiddenWithASmallOne() {
    List<Observation> figures = new ArrayList<>(year("2024", 39, 60));
    figures.addAll(year("2024K1", 3, 20));
    figures.addAll(year("2024K2", 11, 10));
    figures.addAll(year("2024K3", 12, 20));
    figures.addAll(year("2024K4", 13, 10));

    assertThat(hidden(figures, "787")).containsExactly("2024K1", "2024K2");
    assertThat(hidden(figures, "773")).containsExactly("2024K1", "2024K2");
    assertThat(hidden(figures, "860")).isEmpty();
  }

  /** 23 - 10 - 11 = 2. */
  @Test
  void anotherYearIsHiddenWithASmallOneOfSeveralTogether() {
    List<Observation> figures = new ArrayList<>(year("2023-2025", 23, 60));
    figures.addAll(year("2023", 10, 20));
    figures.addAll(year("2024", 11, 20));
    figures.addAll(year("2025", 2, 20));

    assertThat(hidden(figures, "787")).containsExactly("2023", "2025");
  }

  /** 39 - 11 - 12 - 13 = 3: the fourth quarter isn't reported, and would be known all the same. */
  @Test
  void aQuarterIsHiddenWhereOneLeftOutWouldBeSmall() {
    List<Observation> figures = new ArrayList<>(year("2024", 39, 60));
    figures.addAll(year("2024K1", 11, 10));
    figures.addAll(year("2024K2", 12, 20));
    figures.addAll(year("2024K3", 13, 10));

    assertThat(hidden(figures, "787")).containsExactly("2024K1");
  }

  @Test
  void nothingIsHiddenWhereNothingIsSmall() {
    List<Observation> figures = new ArrayList<>(year("2024", 39, 60));
    figures.addAll(year("2024K1", 11, 10));
    figures.addAll(year("2024K2", 12, 20));

    assertThat(hidden(figures, "787")).isEmpty();
  }

  /** Whatever follows by subtraction between areas and between periods is filled in. */
  @Test
  void subtractionAcrossPeriodsNeverGivesASmallCount() {
    int small = 0;
    for (long seed = 1; seed <= 100; seed++) {
      Random random = new Random(seed);
      List<Observation> figures = new ArrayList<>();
      Map<String, Long> truth = new HashMap<>();
      for (Municipality each : AGREEMENT.geography().municipalities()) {
        long sum = 0;
        for (String quarter : QUARTERS) {
          long count = random.nextInt(random.nextBoolean() ? 7 : 40);
          sum += count;
          truth.put(each.id() + quarter, count);
          figures.add(figure(quarter, each.id().value(), count));
        }
        figures.add(figure("2024", each.id().value(), sum));
        truth.put(each.id() + "2024", sum);
      }
      Map<String, Long> known = workedOut(disclose(figures));
      for (Map.Entry<String, Long> each : truth.entrySet()) {
        if (each.getValue() >= 1 && each.getValue() < 5) {
          small++;
          assertThat(known).as("seed %d", seed).doesNotContainKey(each.getKey());
        }
      }
    }
    assertThat(small).isGreaterThan(300);
  }

  private static Map<String, Long> workedOut(DisclosedStatus status) {
    Map<String, Long> known = new HashMap<>();
    List<List<String>> sums = new ArrayList<>();
    List<String> periods = new ArrayList<>(QUARTERS);
    periods.add("2024");
    for (Area area : AGREEMENT.geography().areas()) {
      for (DisclosedPoint point : status.series(new IndicatorId("r"), area.id()).points()) {
        if (point instanceof DisclosedPoint.Shown shown
            && shown.counts() instanceof Counts.Of(long count, long whole)) {
          known.put(area.id() + point.period().label(), count);
        }
      }
      sums.add(sum(area.id() + "2024", QUARTERS.stream().map(each -> area.id() + each).toList()));
      for (String period : periods) {
        List<AreaId> parts = AGREEMENT.geography().parts(area);
        if (!parts.isEmpty()) {
          sums.add(sum(area.id() + period, parts.stream().map(each -> each + period).toList()));
        }
      }
    }
    int before;
    do {
      before = known.size();
      sums.forEach(sum -> fillIn(sum, known));
    } while (known.size() > before);
    return known;
  }

  private static List<String> sum(String whole, List<String> parts) {
    List<String> sum = new ArrayList<>(List.of(whole));
    sum.addAll(parts);
    return sum;
  }

  private static void fillIn(List<String> sum, Map<String, Long> known) {
    List<String> unknown = sum.stream().filter(each -> !known.containsKey(each)).toList();
    String whole = sum.getFirst();
    long parts = sum.stream().skip(1).mapToLong(each -> known.getOrDefault(each, 0L)).sum();
    if (unknown.equals(List.of(whole))) {
      known.put(whole, parts);
    } else if (known.containsKey(whole) && unknown.size() == 1) {
      known.put(unknown.getFirst(), known.get(whole) - parts);
    } else if (known.containsKey(whole) && known.get(whole) == parts) {
      unknown.forEach(each -> known.put(each, 0L));
    }
  }

  /** Thisted has {@code count}; Morsø and Hjørring have enough. */
  private static List<Observation> year(String period, long count, long others) {
    return List.of(
        figure(period, "787", count),
        figure(period, "773", others),
        figure(period, "860", others),
        figure(period, "810", others),
        figure(period, "825", others));
  }

  private static Observation figure(String period, String area, long count) {
    return Observed.in(period(period), "r", area, new Reading.Counted(count, 1000));
  }

  private static Period period(String text) {
    return PeriodNotation.read(text).orElseThrow();
  }

  private static List<String> hidden(List<Observation> figures, String area) {
    return disclose(figures).series(new IndicatorId("r"), new AreaId(area)).points().stream()
        .filter(DisclosedPoint.Hidden.class::isInstance)
        .map(point -> point.period().label())
        .sorted()
        .collect(Collectors.toList());
  }

  private static DisclosedStatus disclose(List<Observation> figures) {
    return new DisclosureControl()
        .disclose(
            new Assessor(MethodVersion.V1)
                .assess(AGREEMENT, figures, List.of(), LocalDate.of(2025, 12, 12)));
  }
}
