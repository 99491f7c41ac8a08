package dk.pejling.assessment.rule;

import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.period.Period;
import java.util.List;

/**
 * The newest point after the baseline that says something. A figure that is merely missing lets an
 * older one stand, until that is too old; one that is hidden or not complete does not, since the
 * older figure would pass for the newest.
 */
public final class LatestPoint {
  private LatestPoint() {}

  /** At most one point. */
  public static List<SeriesPoint> after(Period baseline, AreaSeries series) {
    return series.points().reversed().stream()
        .filter(point -> point.period().firstDay().isAfter(baseline.lastDay()))
        .filter(point -> saysSomething(point.figure()))
        .limit(1)
        .toList();
  }

  private static boolean saysSomething(Figure figure) {
    return switch (figure) {
      case Figure.Known known -> true;
      case Figure.Unknown(Absence why) ->
          switch (why) {
            case SUPPRESSED_BY_SOURCE, INCOMPLETE, CONTRADICTED -> true;
            case MISSING, NOT_APPLICABLE -> false;
          };
    };
  }
}
