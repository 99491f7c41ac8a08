package dk.pejling.report.material;

import dk.pejling.agreement.AreaId;
import dk.pejling.agreement.IndicatorId;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.period.Period;
import java.util.List;

/** One indicator in one area, as figures ready for print. */
public record Series(List<DisclosedPoint> points) {
  public Series {
    points = List.copyOf(points);
  }

  public static Series of(DisclosedStatus status, IndicatorId indicator, AreaId area) {
    return new Series(status.series(indicator, area).points());
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
      case DisclosedPoint.Absent absent -> new Printed.Words(absent.why(), false);
    };
  }
}
