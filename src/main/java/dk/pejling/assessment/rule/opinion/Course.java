package dk.pejling.assessment.rule.opinion;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.rule.Judgement;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.period.Period;

/**
 * The course from a baseline to a target, and how far it has come: what the pace rule held against
 * each other, for another method to judge from the same.
 */
sealed interface Course {
  /**
   * @param ofGap whether it is the distance between two areas rather than a figure
   */
  record Known(Point baseline, Point latest, Point target, Direction direction, boolean ofGap)
      implements Course {}

  record Unknown(Obstacle why) implements Course {}

  /** Also where the target was met at the baseline and the level is now to be kept. */
  static Course of(SuccessCriterion criterion, Direction direction, Judgement judged) {
    return switch (criterion) {
      case SuccessCriterion.Target target -> of(target.at(), direction, judged.basis(), false);
      case SuccessCriterion.Gap gap ->
          of(gap.at(), Direction.LOWER_IS_BETTER, judged.basis(), true);
      case SuccessCriterion.Maintain maintain -> new Unknown(new Obstacle.NoVerdict());
      case SuccessCriterion.Range range -> new Unknown(new Obstacle.NoVerdict());
      case SuccessCriterion.Milestone milestone -> new Unknown(new Obstacle.NotMeasured());
      case SuccessCriterion.NoTarget none -> new Unknown(new Obstacle.NoVerdict());
    };
  }

  private static Course of(Period at, Direction direction, Basis basis, boolean ofGap) {
    return switch (basis) {
      case Basis.Pace pace ->
          ahead(pace.baseline(), pace.latest(), pace.target(), direction, ofGap);
      case Basis.Distance distance ->
          ahead(
              distance.pace().baseline(),
              distance.pace().latest(),
              distance.pace().target(),
              direction,
              ofGap);
      case Basis.Level level ->
          ahead(level.baseline(), level.latest(), new Point(at, level.level()), direction, ofGap);
      case Basis.WithinRange range -> new Unknown(new Obstacle.NoVerdict());
      case Basis.Milestone milestone -> new Unknown(new Obstacle.NoVerdict());
      case Basis.NoVerdict none -> new Unknown(new Obstacle.NoVerdict());
    };
  }

  private static Course ahead(
      Point baseline, Point latest, Point target, Direction direction, boolean ofGap) {
    return latest.period().middle().compareTo(target.period().middle()) >= 0
        ? new Unknown(new Obstacle.TargetYearReached())
        : new Known(baseline, latest, target, direction, ofGap);
  }
}
