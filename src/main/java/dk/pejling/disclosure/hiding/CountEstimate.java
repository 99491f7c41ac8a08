package dk.pejling.disclosure.hiding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The lowest and highest count that a rate or share can have been rounded from, taken of all
 * inhabitants (method §7). The source may have taken it of fewer; then there are fewer still.
 */
record CountEstimate(long lowest, long highest) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static CountEstimate of(BigDecimal value, BigDecimal factor, long inhabitants) {
    BigDecimal slack = HALF.movePointLeft(Math.max(0, value.scale()));
    long lowest = ofAll(value.subtract(slack), factor, inhabitants, RoundingMode.CEILING);
    long highest = ofAll(value.add(slack), factor, inhabitants, RoundingMode.FLOOR);
    // no whole number lies between them: the nearest
    return new CountEstimate(Math.min(lowest, Math.max(0, highest)), Math.max(lowest, highest));
  }

  /** A small one where a small one is possible, else the middle. */
  long cautious(int threshold) {
    boolean couldBeSmall = lowest < threshold && highest >= 1 && threshold > 1;
    return couldBeSmall ? Math.max(1, lowest) : (lowest + highest) / 2;
  }

  private static long ofAll(
      BigDecimal value, BigDecimal factor, long inhabitants, RoundingMode rounding) {
    return value
        .max(BigDecimal.ZERO)
        .multiply(BigDecimal.valueOf(inhabitants))
        .divide(factor, MathContext.DECIMAL128)
        .setScale(0, rounding)
        .longValue();
  }
}
