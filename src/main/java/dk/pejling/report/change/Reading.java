package dk.pejling.report.change;

import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.disclosure.release.Goal;
import dk.pejling.disclosure.release.Ground;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedCriterion.AreaVerdict;
import dk.pejling.disclosure.release.ReleasedFigure;
import dk.pejling.period.Period;
import java.util.List;

/**
 * A criterion's figures in one area as one report printed them (`aflæsning`).
 *
 * @param judged the points that the verdict rests on
 * @param series its indicator's; empty for a distance between areas
 */
public record Reading(List<Point> judged, List<ReleasedFigure> series) {
  public Reading {
    judged = List.copyOf(judged);
    series = List.copyOf(series);
  }

  /** What a report tells of one period. */
  public sealed interface Told {
    record Figure(Point point) implements Told {}

    record Hidden(Period period) implements Told {}

    record Nothing() implements Told {}
  }

  public static Reading of(Release release, Goal.Measured goal, AreaVerdict judged) {
    return new Reading(
        points(judged.ground()),
        goal instanceof Goal.Gap
            ? List.of()
            : release.series(goal.indicator(), judged.area()).figures());
  }

  /** The baseline first, the latest last. */
  private static List<Point> points(Ground ground) {
    return switch (ground) {
      case Ground.Pace pace -> List.of(pace.baseline(), pace.latest());
      case Ground.Distance distance -> List.of(distance.baseline(), distance.latest());
      case Ground.Level level -> List.of(level.baseline(), level.latest());
      case Ground.Range range -> List.of(range.latest());
      case Ground.Milestone milestone -> List.of();
      case Ground.Nothing nothing -> List.of();
    };
  }

  /** What the verdict took for the latest; without verdict, the last that there is. */
  public Told latest() {
    if (!judged.isEmpty()) {
      return new Told.Figure(judged.getLast());
    }
    return series.reversed().stream()
        .filter(each -> !(each.period() instanceof Period.Years))
        .filter(each -> !(each instanceof ReleasedFigure.Absent))
        .findFirst()
        .map(Reading::told)
        .orElse(new Told.Nothing());
  }

  /** Whether the series itself has a figure for the period. */
  boolean prints(Period period) {
    return series.stream()
        .anyMatch(
            each -> each instanceof ReleasedFigure.Shown shown && shown.period().equals(period));
  }

  Told at(Period period) {
    return judged.stream()
        .filter(point -> point.period().equals(period))
        .findFirst()
        .<Told>map(Told.Figure::new)
        .orElseGet(
            () ->
                series.stream()
                    .filter(each -> each.period().equals(period))
                    .findFirst()
                    .map(Reading::told)
                    .orElse(new Told.Nothing()));
  }

  private static Told told(ReleasedFigure figure) {
    return switch (figure) {
      case ReleasedFigure.Shown shown -> new Told.Figure(new Point(shown.period(), shown.value()));
      case ReleasedFigure.Hidden(Period period) -> new Told.Hidden(period);
      case ReleasedFigure.Absent absent -> new Told.Nothing();
    };
  }
}
