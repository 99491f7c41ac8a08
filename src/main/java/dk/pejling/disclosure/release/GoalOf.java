package dk.pejling.disclosure.release;

import dk.pejling.agreement.goal.SuccessCriterion;
import java.util.Comparator;

/** A criterion's goal as it is published. */
final class GoalOf {
  private GoalOf() {}

  static Goal criterion(SuccessCriterion criterion) {
    return switch (criterion) {
      case SuccessCriterion.Target target ->
          new Goal.Target(
              target.indicator(),
              target.baseline(),
              target.target(),
              target.at(),
              target.ownTargets().entrySet().stream()
                  .map(own -> new Goal.OwnTarget(own.getKey(), own.getValue()))
                  .sorted(Comparator.comparing(Goal.OwnTarget::area))
                  .toList(),
              target.tolerance(),
              target.staleAfterYears());
      case SuccessCriterion.Maintain maintain ->
          new Goal.Maintain(
              maintain.indicator(),
              maintain.baseline(),
              maintain.level(),
              maintain.tolerance(),
              maintain.staleAfterYears());
      case SuccessCriterion.Range range ->
          new Goal.Range(
              range.indicator(),
              range.baseline(),
              range.lower(),
              range.upper(),
              range.staleAfterYears());
      case SuccessCriterion.Gap gap ->
          new Goal.Gap(
              gap.indicator(), gap.baseline(), gap.target(), gap.at(), gap.staleAfterYears());
      case SuccessCriterion.Milestone milestone -> new Goal.Milestone(milestone.due());
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.By by) ->
          new Goal.Followed(by.indicator(), by.baseline());
      case SuccessCriterion.NoTarget none -> new Goal.None();
    };
  }
}
