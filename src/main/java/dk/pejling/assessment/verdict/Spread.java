package dk.pejling.assessment.verdict;

import java.math.BigDecimal;

/** How certain a figure is (`usikkerhed`). */
public sealed interface Spread {
  /** The 95 % confidence interval, in the indicator's unit. */
  record Between(BigDecimal lower, BigDecimal upper) implements Spread {}

  /** There is none, and none may be calculated. */
  record NoInterval() implements Spread {}
}
