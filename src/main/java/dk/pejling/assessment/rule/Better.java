package dk.pejling.assessment.rule;

import dk.pejling.agreement.indicator.Indicator.Direction;
import java.math.BigDecimal;

/** Comparisons that know which way is better. */
public final class Better {
  private Better() {}

  /** Equality counts as met. */
  public static boolean orEqual(BigDecimal value, BigDecimal level, Direction direction) {
    return value.compareTo(level) * direction.sign() >= 0;
  }

  /** How far the value is on the wrong side of the level; 0 on the right side. */
  public static BigDecimal shortfall(BigDecimal value, BigDecimal level, Direction direction) {
    BigDecimal missing =
        direction == Direction.HIGHER_IS_BETTER ? level.subtract(value) : value.subtract(level);
    return missing.max(BigDecimal.ZERO);
  }
}
