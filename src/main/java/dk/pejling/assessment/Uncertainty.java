package dk.pejling.assessment;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.statistics.ClopperPearson;
import dk.pejling.statistics.Interval;
import dk.pejling.statistics.PoissonInterval;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a figure's interval follows from (`usikkerhed`, method §4). Exact intervals are calculated
 * when they are asked for, since most figures of a long series are never judged by one.
 */
public sealed interface Uncertainty {
  Spread spread();

  /** The source's own interval, or none where none may be calculated. */
  record Given(Spread spread) implements Uncertainty {}

  /** The interval that a measure gives its counts. */
  record OfCounts(Indicator indicator, long numerator, long denominator) implements Uncertainty {
    /** Digits of an interval's ends: fewer than a double has, so that every machine agrees. */
    private static final MathContext INTERVAL_DIGITS = new MathContext(12);

    @Override
    public Spread spread() {
      return switch (indicator.measure()) {
        case Measure.Proportion proportion ->
            scaled(ClopperPearson.of(numerator, denominator), BigDecimal.ONE);
        case Measure.Rate rate -> poisson();
        case Measure.PopulationRate rate -> poisson();
        case Measure.SurveyShare share -> new Spread.NoInterval();
        case Measure.Average average -> new Spread.NoInterval();
        case Measure.Count count -> new Spread.NoInterval();
      };
    }

    private Spread poisson() {
      return scaled(PoissonInterval.of(numerator), BigDecimal.valueOf(denominator));
    }

    private Spread scaled(Interval interval, BigDecimal divisor) {
      return new Spread.Between(
          scaled(interval.lower(), divisor), scaled(interval.upper(), divisor));
    }

    private BigDecimal scaled(double limit, BigDecimal divisor) {
      return BigDecimal.valueOf(limit)
          .multiply(indicator.unit().factor())
          .divide(divisor, INTERVAL_DIGITS)
          .stripTrailingZeros();
    }
  }

  static Uncertainty none() {
    return new Given(new Spread.NoInterval());
  }
}
