package dk.pejling.run.explain.input;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.period.Period;
import java.util.Optional;

/** What a criterion has its figures from. */
public final class Followed {
  private Followed() {}

  /** The criterion's indicator; none where nothing is measured. */
  public static Optional<Indicator> by(Agreement agreement, SuccessCriterion criterion) {
    return switch (criterion) {
      case SuccessCriterion.Measured measured ->
          Optional.of(agreement.indicator(measured.indicator()));
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.By by) ->
          Optional.of(agreement.indicator(by.indicator()));
      case SuccessCriterion.NoTarget none -> Optional.empty();
      case SuccessCriterion.Milestone milestone -> Optional.empty();
    };
  }

  /** The period figures are held against; none where nothing is measured. */
  public static Optional<Period> from(SuccessCriterion criterion) {
    return switch (criterion) {
      case SuccessCriterion.Measured measured -> Optional.of(measured.baseline());
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.By by) ->
          Optional.of(by.baseline());
      case SuccessCriterion.NoTarget none -> Optional.empty();
      case SuccessCriterion.Milestone milestone -> Optional.empty();
    };
  }
}
