package dk.pejling.assessment.verdict.gap;

import java.math.BigDecimal;
import java.math.MathContext;

/** The relative gap (`forholdstal`): highest divided by lowest, or why there is none. */
public sealed interface Ratio {
  record Of(BigDecimal value) implements Ratio {}

  /** The lowest is 0, or below: nothing is so many times as large as that. */
  record LowestNotPositive() implements Ratio {}

  static Ratio between(BigDecimal high, BigDecimal low) {
    return low.signum() > 0
        ? new Of(high.divide(low, MathContext.DECIMAL128))
        : new LowestNotPositive();
  }
}
