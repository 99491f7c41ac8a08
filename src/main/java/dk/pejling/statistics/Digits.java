package dk.pejling.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/** Leaves off the last digits of a double, so that every machine and every reader agrees. */
final class Digits {
  private static final MathContext KEPT = new MathContext(12);

  private Digits() {}

  static BigDecimal of(double value) {
    BigDecimal kept = BigDecimal.valueOf(value).round(KEPT);
    return kept.signum() == 0 ? BigDecimal.ZERO : kept.stripTrailingZeros();
  }
}
