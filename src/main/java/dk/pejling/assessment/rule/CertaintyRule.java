package dk.pejling.assessment.rule;

import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.verdict.Basis.Certainty;
import dk.pejling.assessment.verdict.Spread;
import java.math.BigDecimal;

/** What the 95 % interval says of a comparison (method §2, certainty). */
final class CertaintyRule {
  private CertaintyRule() {}

  static Certainty against(BigDecimal level, Spread spread, Direction direction) {
    return switch (spread) {
      case Spread.NoInterval() -> Certainty.NO_INTERVAL;
      case Spread.Between(BigDecimal lower, BigDecimal upper) -> {
        boolean higher = direction == Direction.HIGHER_IS_BETTER;
        BigDecimal worst = higher ? lower : upper;
        BigDecimal best = higher ? upper : lower;
        if (Better.orEqual(worst, level, direction)) {
          yield Certainty.SURELY_MET;
        }
        yield Better.orEqual(best, level, direction)
            ? Certainty.WITHIN_UNCERTAINTY
            : Certainty.SURELY_NOT_MET;
      }
    };
  }
}
