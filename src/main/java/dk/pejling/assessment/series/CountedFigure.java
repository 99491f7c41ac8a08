package dk.pejling.assessment.series;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.Uncertainty;
import dk.pejling.assessment.verdict.Counts;
import java.math.BigDecimal;
import java.math.MathContext;

/** Figures made of counts: the value is exact to 34 digits (method §4). */
public final class CountedFigure {
  private CountedFigure() {}

  public static Figure.Known of(
      Indicator indicator, long numerator, long denominator, boolean ownCalculation) {
    BigDecimal value =
        BigDecimal.valueOf(numerator)
            .multiply(indicator.unit().factor())
            .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    return new Figure.Known(
        value,
        new Uncertainty.OfCounts(indicator, numerator, denominator),
        new Counts.Of(numerator, denominator),
        ownCalculation);
  }
}
