package dk.pejling.assessment.rule.opinion;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.opinion.ControlChart;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.period.Period;
import dk.pejling.statistics.MovingRangeLimits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The limits within which months or quarters vary by themselves (method §2). Only the latest
 * stretch counts: it ends at the newest figure and goes back to a break, a hidden figure or a hole.
 * Months are used where there are any, else quarters.
 */
final class ControlRule {
  static final int POINTS = 12;

  private ControlRule() {}

  static ControlChart of(Indicator indicator, AreaSeries series) {
    List<Point> stretch = stretch(indicator, points(series));
    if (stretch.size() < POINTS) {
      return new ControlChart.None(new Obstacle.TooFewPoints(stretch.size(), POINTS));
    }
    MovingRangeLimits limits = MovingRangeLimits.of(stretch.stream().map(Point::value).toList());
    return new ControlChart.Limits(
        stretch,
        limits.mean(),
        limits.meanMovingRange(),
        limits.lower(),
        limits.upper(),
        stretch.stream()
            .filter(
                point ->
                    point.value().compareTo(limits.lower()) < 0
                        || point.value().compareTo(limits.upper()) > 0)
            .toList());
  }

  private static List<SeriesPoint> points(AreaSeries series) {
    List<SeriesPoint> months =
        series.points().stream().filter(each -> each.period() instanceof Period.Month).toList();
    return months.isEmpty()
        ? series.points().stream().filter(each -> each.period() instanceof Period.Quarter).toList()
        : months;
  }

  private static List<Point> stretch(Indicator indicator, List<SeriesPoint> points) {
    List<Point> backwards = new ArrayList<>();
    for (SeriesPoint point : points.reversed()) {
      if (!(point.figure() instanceof Figure.Known known)) {
        if (backwards.isEmpty()) {
          continue;
        }
        break;
      }
      if (!backwards.isEmpty() && isParted(indicator, point.period(), backwards.getLast())) {
        break;
      }
      backwards.add(new Point(point.period(), known.value()));
    }
    Collections.reverse(backwards);
    return backwards;
  }

  private static boolean isParted(Indicator indicator, Period before, Point after) {
    boolean hole = !before.lastDay().plusDays(1).equals(after.period().firstDay());
    return hole
        || indicator.breaks().stream()
            .anyMatch(each -> YearRun.isWithin(each.from(), before, after.period()));
  }
}
