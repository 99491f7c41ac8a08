package dk.pejling.report.change;

import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.disclosure.release.Goal;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedCriterion.AreaVerdict;
import dk.pejling.period.Period;
import dk.pejling.report.change.Reading.Told;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is different about the figures behind a verdict: its latest, and its baseline. */
record FigureCauses(Release before, Release now) {
  List<Cause> of(Goal wasGoal, AreaVerdict was, Goal isGoal, AreaVerdict is) {
    if (!(wasGoal instanceof Goal.Measured wasMeasured)
        || !(isGoal instanceof Goal.Measured isMeasured)
        || !wasMeasured.indicator().equals(isMeasured.indicator())
        || wasGoal instanceof Goal.Gap != isGoal instanceof Goal.Gap) {
      return List.of();
    }
    Reading earlier = Reading.of(before, wasMeasured, was);
    Reading later = Reading.of(now, isMeasured, is);
    Set<Cause> causes = new LinkedHashSet<>(latest(earlier, later));
    if (wasMeasured.baseline().equals(isMeasured.baseline())) {
      causes.addAll(same(isMeasured.baseline(), earlier, later));
    }
    return List.copyOf(causes);
  }

  private static List<Cause> latest(Reading earlier, Reading later) {
    return switch (later.latest()) {
      case Told.Figure(Point point) -> latest(earlier, later, point);
      case Told.Hidden(Period period) ->
          earlier.latest() instanceof Told.Hidden(Period hidden) && hidden.equals(period)
              ? List.of()
              : List.of(new Cause.NowHidden(period));
      case Told.Nothing nothing ->
          earlier.latest() instanceof Told.Figure(Point point)
              ? gone(point.period(), earlier, later)
              : List.of();
    };
  }

  private static List<Cause> latest(Reading earlier, Reading later, Point point) {
    return switch (earlier.latest()) {
      case Told.Figure(Point was) when point.period().compareTo(was.period()) > 0 -> {
        Set<Cause> causes = new LinkedHashSet<>(List.of(new Cause.NewFigure(was, point)));
        causes.addAll(same(was.period(), earlier, later));
        yield List.copyOf(causes);
      }
      case Told.Figure(Point was) when point.period().equals(was.period()) ->
          same(point.period(), earlier, later);
      case Told.Figure(Point was) -> gone(was.period(), earlier, later);
      case Told.Hidden(Period period) when period.equals(point.period()) ->
          List.of(new Cause.NowShown(point));
      case Told.Hidden hidden -> List.of(new Cause.FirstFigure(point));
      case Told.Nothing nothing -> List.of(new Cause.FirstFigure(point));
    };
  }

  /** Several years taken together, and distances, are only told of where they are judged by. */
  private static List<Cause> gone(Period period, Reading earlier, Reading later) {
    if (later.at(period) instanceof Told.Hidden) {
      return List.of(new Cause.NowHidden(period));
    }
    return earlier.prints(period) ? List.of(new Cause.Withdrawn(period)) : List.of();
  }

  /** One period, as it was and as it is. */
  private static List<Cause> same(Period period, Reading earlier, Reading later) {
    Told is = later.at(period);
    return switch (earlier.at(period)) {
      case Told.Figure(Point was) ->
          switch (is) {
            case Told.Figure(Point point) when was.value().compareTo(point.value()) != 0 ->
                List.of(new Cause.Revised(period, was.value(), point.value()));
            case Told.Figure unchanged -> List.of();
            case Told.Hidden hidden -> gone(period, earlier, later);
            case Told.Nothing nothing -> gone(period, earlier, later);
          };
      case Told.Hidden hidden ->
          is instanceof Told.Figure(Point point) ? List.of(new Cause.NowShown(point)) : List.of();
      case Told.Nothing nothing -> List.of();
    };
  }
}
