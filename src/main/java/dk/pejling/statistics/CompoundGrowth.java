package dk.pejling.statistics;

import java.math.BigDecimal;

/** The compound annual growth rate (`årlig vækst`): {@code (to/from)^(1/years) - 1}. */
public final class CompoundGrowth {
  private CompoundGrowth() {}

  /**
   * As a fraction, 12 digits. Taken through logarithms, so that small growth keeps its digits.
   *
   * @throws IllegalArgumentException if from is 0, the two have different signs or no time passes
   */
  public static BigDecimal perYear(BigDecimal from, BigDecimal to, BigDecimal years) {
    if (from.signum() == 0 || from.signum() * to.signum() < 0 || years.signum() <= 0) {
      throw new IllegalArgumentException("%s to %s in %s".formatted(from, to, years));
    }
    double gone = to.subtract(from).doubleValue() / from.doubleValue();
    return Digits.of(StrictMath.expm1(StrictMath.log1p(gone) / years.doubleValue()));
  }
}
