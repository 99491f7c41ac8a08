package dk.pejling.report.material;

import dk.pejling.agreement.Indicator;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Several years as one figure, by adding their counts. Shown only where every year is, so that it
 * tells nothing that the years don't; without interval, which reports don't calculate.
 */
final class PooledYears {
  private PooledYears() {}

  static Printed of(Indicator indicator, Series series, Period.Years years) {
    long numerator = 0;
    long denominator = 0;
    boolean provisional = false;
    for (int year = years.from(); year <= years.to(); year++) {
      Printed printed = series.at(new Period.Year(year));
      if (!(printed instanceof Printed.Figure figure)) {
        return printed;
      }
      if (!(figure.counts() instanceof Counts.Of counts)) {
        return Printed.MISSING;
      }
      numerator += counts.numerator();
      denominator += counts.denominator();
      provisional |= figure.provisional();
    }
    return new Printed.Figure(
        years,
        BigDecimal.valueOf(numerator)
            .multiply(indicator.unit().factor())
            .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128),
        new Spread.NoInterval(),
        new Counts.Of(numerator, denominator),
        provisional);
  }
}
