package dk.pejling.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Plays a reader with pencil and paper: whatever follows from a whole and its shown parts is filled
 * in, again and again, until nothing more follows. No count from 1 to 4 may ever be filled in.
 */
@Execution(ExecutionMode.CONCURRENT)
class AttackerTest {
  private static final long FIRST_SEED = 20_251_212L;
  private static final int REGIONS = 400;
  private static final int THRESHOLD = 5;

  @Test
  void subtractionNeverGivesASmallCount() {
    int hiddenInAll = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + REGIONS; seed++) {
      Assessment assessment = RandomStatus.of(seed);
      DisclosedStatus status = new DisclosureControl().disclose(assessment);
      for (AreaSeries series : assessment.series()) {
        for (SeriesPoint point : series.points()) {
          hiddenInAll += attack(seed, assessment.agreement(), status, series, point);
        }
      }
    }
    assertThat(hiddenInAll).as("small counts in the material").isGreaterThan(REGIONS);
  }

  /** How many small counts the point has; fails if any of them can be worked out. */
  private static int attack(
      long seed,
      Agreement agreement,
      DisclosedStatus status,
      AreaSeries series,
      SeriesPoint point) {
    Indicator indicator = agreement.indicator(series.indicator());
    Counts.Of truth = (Counts.Of) ((Figure.Known) point.figure()).counts();
    List<Boolean> quantities =
        indicator.measure() instanceof Measure.Proportion ? List.of(true, false) : List.of(true);
    int small = 0;
    for (boolean events : quantities) {
      long count = count(truth, events);
      if (count >= 1 && count < THRESHOLD) {
        small++;
        assertThat(workedOut(agreement, status, indicator, point.period(), events))
            .as("seed %d, %s in %s, %s", seed, indicator.id(), series.area(), point.period())
            .doesNotContainKey(series.area());
      }
    }
    return small;
  }

  private static Map<AreaId, Long> workedOut(
      Agreement agreement,
      DisclosedStatus status,
      Indicator indicator,
      Period period,
      boolean events) {
    Map<AreaId, Long> known = new HashMap<>();
    for (Area area : agreement.geography().areas()) {
      for (DisclosedPoint point : status.series(indicator.id(), area.id()).points()) {
        if (point.period().equals(period)
            && point instanceof DisclosedPoint.Shown shown
            && shown.counts() instanceof Counts.Of counts) {
          known.put(area.id(), count(counts, events));
        }
      }
    }
    int before;
    do {
      before = known.size();
      agreement.geography().areas().forEach(whole -> fillIn(agreement, whole, known));
    } while (known.size() > before);
    return known;
  }

  private static void fillIn(Agreement agreement, Area whole, Map<AreaId, Long> known) {
    List<AreaId> equation = new ArrayList<>(agreement.geography().parts(whole));
    if (equation.isEmpty()) {
      return;
    }
    List<AreaId> parts = List.copyOf(equation);
    equation.add(whole.id());
    List<AreaId> unknown = equation.stream().filter(each -> !known.containsKey(each)).toList();
    long shownParts = parts.stream().mapToLong(each -> known.getOrDefault(each, 0L)).sum();
    if (unknown.size() == 1) {
      known.put(
          unknown.getFirst(),
          unknown.getFirst().equals(whole.id())
              ? shownParts
              : known.getOrDefault(whole.id(), 0L) - shownParts);
    } else if (known.containsKey(whole.id()) && known.get(whole.id()) == shownParts) {
      unknown.forEach(each -> known.put(each, 0L));
    }
  }

  private static long count(Counts.Of counts, boolean events) {
    return events ? counts.numerator() : counts.denominator() - counts.numerator();
  }
}
