package dk.pejling.report.material;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.IndicatorId;
import java.util.List;

/** Which indicator a criterion has its figures from. */
public final class Measured {
  private Measured() {}

  /** The criterion's indicator; none where nothing is measured. */
  public static List<IndicatorId> by(SuccessCriterion criterion) {
    return switch (criterion) {
      case SuccessCriterion.Measured measured -> List.of(measured.indicator());
      case SuccessCriterion.Milestone milestone -> List.of();
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.By by) ->
          List.of(by.indicator());
      case SuccessCriterion.NoTarget none -> List.of();
    };
  }
}
