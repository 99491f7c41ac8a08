package dk.pejling.assessment.surprise;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.danish.DanishNumber;
import dk.pejling.observation.CriterionProgress;
import java.math.BigDecimal;

/**
 * What a finding may quote of a value (`gengivelse`): it is published, so none that is a small
 * count, or from which one beside it can be calculated.
 */
record Quoted(Indicator indicator) {
  boolean allows(CriterionProgress row) {
    long numerator = row.numerator().orElse(0L);
    long denominator = row.denominator().orElse(0L);
    return !isSmall(row.achieved().orElse(BigDecimal.ZERO))
        && !isSmall(BigDecimal.valueOf(numerator))
        && !isSmall(BigDecimal.valueOf(denominator))
        && !isSmall(BigDecimal.valueOf(denominator - numerator));
  }

  String value(BigDecimal value) {
    return "%s %s".formatted(DanishNumber.exact(value), indicator.unit().name());
  }

  private boolean isSmall(BigDecimal count) {
    return count.signum() > 0
        && count.compareTo(BigDecimal.valueOf(indicator.disclosureThreshold())) < 0;
  }
}
