package dk.pejling.assessment.series;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.statistics.ClopperPearson;
import dk.pejling.statistics.Interval;
import dk.pejling.statistics.PoissonInterval;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Figures made of counts: the value is exact to 34 digits, the interval follows from the measure
 * (method §4).
 */
public final class CountedFigure {
  /** Digits of an interval's ends: fewer than a double has, so that every machine agrees. */
  private static final MathContext INTERVAL_DIGITS = new MathContext(12);

  private CountedFigure() {}

  public static Figure.Known of(
      Indicator indicator, long numerator, long denominator, boolean ownCalculation) {
    BigDecimal factor = indicator.unit().factor();
    BigDecimal value =
        BigDecimal.valueOf(numerator)
            .multiply(factor)
            .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    return new Figure.Known(
        value,
        spread(indicator.measure(), numerator, denominator, factor),
        new Counts.Of(numerator, denominator),
        ownCalculation);
  }

  private static Spread spread(
      Measure measure, long numerator, long denominator, BigDecimal factor) {
    return switch (measure) {
      case Measure.Proportion proportion ->
          scaled(ClopperPearson.of(numerator, denominator), factor, BigDecimal.ONE);
      case Measure.Rate rate -> poisson(numerator, denominator, factor);
      case Measure.PopulationRate rate -> poisson(numerator, denominator, factor);
      case Measure.SurveyShare share -> new Spread.NoInterval();
      case Measure.Average average -> new Spread.NoInterval();
      case Measure.Count count -> new Spread.NoInterval();
    };
  }

  private static Spread poisson(long numerator, long denominator, BigDecimal factor) {
    return scaled(PoissonInterval.of(numerator), factor, BigDecimal.valueOf(denominator));
  }

  private static Spread scaled(Interval interval, BigDecimal factor, BigDecimal denominator) {
    return new Spread.Between(
        scaled(interval.lower(), factor, denominator),
        scaled(interval.upper(), factor, denominator));
  }

  private static BigDecimal scaled(double limit, BigDecimal factor, BigDecimal denominator) {
    return BigDecimal.valueOf(limit)
        .multiply(factor)
        .divide(denominator, INTERVAL_DIGITS)
        .stripTrailingZeros();
  }
}
