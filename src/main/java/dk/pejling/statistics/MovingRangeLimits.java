package dk.pejling.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The limits of a control chart of single values, an XmR chart (`kontrolkort`): mean ± 2.66 times
 * the mean distance between neighbours. 2.66 is 3/1.128, three standard deviations as estimated
 * from ranges of two.
 */
public record MovingRangeLimits(
    BigDecimal mean, BigDecimal meanMovingRange, BigDecimal lower, BigDecimal upper) {
  public static final BigDecimal FACTOR = new BigDecimal("2.66");

  private static final MathContext DIGITS = MathContext.DECIMAL128;

  /**
   * @param values in the order of time
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static MovingRangeLimits of(List<BigDecimal> values) {
    if (values.size() < 2) {
      throw new IllegalArgumentException("limits take two values");
    }
    BigDecimal sum = values.getFirst();
    BigDecimal ranges = BigDecimal.ZERO;
    for (int i = 1; i < values.size(); i++) {
      sum = sum.add(values.get(i));
      ranges = ranges.add(values.get(i).subtract(values.get(i - 1)).abs());
    }
    BigDecimal mean = sum.divide(BigDecimal.valueOf(values.size()), DIGITS);
    BigDecimal range = ranges.divide(BigDecimal.valueOf(values.size() - 1L), DIGITS);
    BigDecimal reach = range.multiply(FACTOR, DIGITS);
    return new MovingRangeLimits(mean, range, mean.subtract(reach), mean.add(reach));
  }
}
