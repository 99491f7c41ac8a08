package dk.pejling.report.material;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedYears;
import dk.pejling.period.Period;
import java.util.List;

/** One indicator in one area, as figures ready for print. */
public record Series(List<DisclosedPoint> points) {
  public Series {
    points = List.copyOf(points);
  }

  /** Without periods of several years, which overlap the single ones. */
  public List<DisclosedPoint> single() {
    return points.stream().filter(point -> !(point.period() instanceof Period.Years)).toList();
  }

  public Printed at(Period period) {
    return points.stream()
        .filter(point -> point.period().equals(period))
        .findFirst()
        .map(Series::printed)
        .orElse(Printed.MISSING);
  }

  /** The series' own point, which has interval and counts, else the bare value. */
  public Printed of(Basis.Point point) {
    return at(point.period()) instanceof Printed.Figure figure
        ? figure
        : new Printed.Figure(
            point.period(), point.value(), new Spread.NoInterval(), new Counts.NotCounted(), false);
  }

  /** The baseline's figure; several years are taken together as the method does. */
  public Printed baseline(Indicator indicator, Period period) {
    return printed(DisclosedYears.at(indicator, points, period));
  }

  /** The last figure, or the last words when nothing may be shown. */
  public Printed latest() {
    List<DisclosedPoint> single = single();
    return single.reversed().stream()
        .filter(point -> !(point instanceof DisclosedPoint.Absent))
        .findFirst()
        .map(Series::printed)
        .orElse(Printed.MISSING);
  }

  public static Printed printed(DisclosedPoint point) {
    return switch (point) {
      case DisclosedPoint.Shown shown ->
          new Printed.Figure(
              shown.period(), shown.value(), shown.spread(), shown.counts(), shown.provisional());
      case DisclosedPoint.Hidden hidden -> Printed.HIDDEN;
      case DisclosedPoint.Absent absent -> new Printed.Words(absent.why().label(), false);
    };
  }
}
