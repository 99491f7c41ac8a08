package dk.pejling.disclosure.release;

import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.period.Period;
import java.util.Comparator;
import java.util.List;

/** Which period a verdict took for the latest. */
final class LatestPeriod {
  private LatestPeriod() {}

  /** None for milestones, and where nothing may be shown. */
  static List<Period> of(Ground ground, List<DisclosedPoint> points) {
    return switch (ground) {
      case Ground.Pace pace -> List.of(pace.latest().period());
      case Ground.Distance distance -> List.of(distance.latest().period());
      case Ground.Level level -> List.of(level.latest().period());
      case Ground.Range range -> List.of(range.latest().period());
      case Ground.Milestone milestone -> List.of();
      case Ground.Nothing nothing ->
          points.stream()
              .filter(DisclosedPoint.Shown.class::isInstance)
              .map(DisclosedPoint::period)
              .filter(period -> !(period instanceof Period.Years))
              .max(Comparator.naturalOrder())
              .stream()
              .toList();
    };
  }
}
