package dk.pejling.disclosure;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.YearsTogether;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.period.Period;
import java.util.List;

/**
 * A period's figure as it may be published, where need be several years taken together (`samlede
 * år`); one hidden year hides them all.
 */
public final class DisclosedYears {
  private DisclosedYears() {}

  /**
   * @param points one indicator in one area and of one group
   */
  public static DisclosedPoint at(Indicator indicator, List<DisclosedPoint> points, Period period) {
    for (DisclosedPoint point : points) {
      if (point.period().equals(period)) {
        return point;
      }
    }
    SeriesPoint together =
        YearsTogether.at(indicator, points.stream().map(PublishedPoint::of).toList(), period);
    return switch (together.figure()) {
      case Figure.Known known ->
          new DisclosedPoint.Shown(
              period,
              known.value(),
              known.spread(),
              known.counts(),
              together.provisional(),
              known.ownCalculation(),
              together.sources());
      case Figure.Unknown unknown -> without(points, period);
    };
  }

  /** What the first year without a figure says. */
  private static DisclosedPoint without(List<DisclosedPoint> points, Period period) {
    if (period instanceof Period.Years years) {
      for (int year = years.from(); year <= years.to(); year++) {
        Period single = new Period.Year(year);
        for (DisclosedPoint point : points) {
          if (point.period().equals(single) && point instanceof DisclosedPoint.Hidden) {
            return new DisclosedPoint.Hidden(period);
          }
          if (point.period().equals(single)
              && point instanceof DisclosedPoint.Absent(Period at, Absence why)) {
            return new DisclosedPoint.Absent(period, why);
          }
        }
      }
    }
    return new DisclosedPoint.Absent(period, Absence.MISSING);
  }
}
