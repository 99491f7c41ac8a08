package dk.pejling.assessment.verdict.gap;

import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The distance between the highest and the lowest in one period (`forskel`). It has no interval:
 * the two are chosen by their figures, so an interval made of theirs would be too narrow.
 *
 * @param compared how many have a figure
 * @param leftOut the others, in the order of the agreement
 */
public record Gap(
    Period period, Extreme highest, Extreme lowest, int compared, List<LeftOut> leftOut) {
  public Gap {
    leftOut = List.copyOf(leftOut);
  }

  public BigDecimal absolute() {
    return highest.value().subtract(lowest.value(), MathContext.DECIMAL128);
  }

  public Ratio relative() {
    return Ratio.between(highest.value(), lowest.value());
  }

  /** Whether all have the same value. */
  public boolean level() {
    return absolute().signum() == 0;
  }
}
