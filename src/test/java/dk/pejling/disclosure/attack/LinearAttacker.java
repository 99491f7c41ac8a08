package dk.pejling.disclosure.attack;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.attack.RandomRegion.Periods;
import dk.pejling.disclosure.attack.RandomRegion.Place;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * A reader of what is published, and of nothing else, who knows what is the sum of what and has a
 * linear programme at hand. Made from the published status alone. She may go on to read the next
 * report, and then also knows which counts were revised in between.
 */
final class LinearAttacker {
  private static final double FAR = 100_000;

  private record Count(Place place, boolean revised) {}

  private final Periods periods;
  private final boolean events;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private int sums;
  private final Map<Count, Variable> counts = new HashMap<>();

  /**
   * @param events whether those it happened to are asked for, else the others
   */
  LinearAttacker(DisclosedStatus status, Periods periods, boolean events) {
    this.periods = periods;
    this.events = events;
    read(status, Set.of());
  }

  /**
   * Adds a report.
   *
   * @param revised places where its counts are others than in the one before
   */
  void read(DisclosedStatus status, Set<Place> revised) {
    addSums(status.agreement(), revised);
    status.series().forEach(series -> read(series, revised));
  }

  private void addSums(Agreement agreement, Set<Place> revised) {
    Indicator indicator = agreement.indicator(RandomRegion.INDICATOR);
    List<Period> all = new ArrayList<>(periods.smallest);
    periods.reported.stream().filter(each -> !all.contains(each)).forEach(all::add);
    for (Area area : agreement.geography().areas()) {
      List<AreaId> parts = agreement.geography().parts(area);
      for (Group group : indicator.groups()) {
        for (Period period : all) {
          if (!parts.isEmpty()) {
            sum(
                revised,
                new Place(area.id(), group, period),
                parts.stream().map(part -> new Place(part, group, period)).toList());
          }
        }
        if (!periods.smallest.contains(periods.reported.getLast())) {
          sum(
              revised,
              new Place(area.id(), group, periods.reported.getLast()),
              periods.smallest.stream()
                  .map(period -> new Place(area.id(), group, period))
                  .toList());
        }
      }
      for (Breakdown breakdown : indicator.breakdowns()) {
        for (Period period : all) {
          sum(
              revised,
              new Place(area.id(), Group.EVERYONE, period),
              breakdown.groups().stream()
                  .map(group -> new Place(area.id(), group, period))
                  .toList());
        }
      }
    }
  }

  private void read(DisclosedSeries series, Set<Place> revised) {
    for (DisclosedPoint point : series.points()) {
      if (point instanceof DisclosedPoint.Shown shown
          && shown.counts() instanceof Counts.Of(long numerator, long denominator)) {
        count(new Place(series.area(), series.group(), point.period()), revised)
            .level(events ? numerator : denominator - numerator);
      }
      if (point instanceof DisclosedPoint.Absent(Period period, Absence why)
          && why == Absence.NOT_APPLICABLE) {
        count(new Place(series.area(), series.group(), point.period()), revised).level(0);
      }
    }
  }

  private void sum(Set<Place> revised, Place whole, List<Place> parts) {
    Expression sum = model.newExpression("sum" + sums++).level(0);
    sum.set(count(whole, revised), -1);
    parts.forEach(part -> sum.set(count(part, revised), 1));
  }

  private Variable count(Place place, Set<Place> revised) {
    return counts.computeIfAbsent(
        new Count(place, revised.contains(place)),
        each -> model.newVariable("count" + counts.size()).lower(0).upper(FAR));
  }

  static boolean isShown(DisclosedStatus status, Place place) {
    return status.series(RandomRegion.INDICATOR, place.area(), place.group()).points().stream()
        .anyMatch(
            point ->
                point.period().equals(place.period()) && point instanceof DisclosedPoint.Shown);
  }

  /** The highest count that fits what is published, of the report that has these revised. */
  double highest(Place place, Set<Place> revised) {
    Variable count = count(place, revised);
    count.weight(1);
    var result = model.maximise();
    count.weight(0);
    if (!result.getState().isOptimal()) {
      throw new AssertionError(place + ": " + result.getState());
    }
    return result.doubleValue(model.indexOf(count));
  }
}
