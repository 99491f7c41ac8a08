package dk.pejling.assessment.rule.opinion;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.rule.opinion.YearRun.Known;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.opinion.Trend;
import dk.pejling.statistics.ChiSquareForTrend;
import dk.pejling.statistics.StraightLine;
import dk.pejling.statistics.WeightedRegression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Whether a series has a trend over its last five years (method §2, trend). */
public final class TrendRule {
  static final int YEARS = 5;

  private TrendRule() {}

  public static Trend of(Indicator indicator, AreaSeries series) {
    return switch (YearRun.last(YEARS, indicator, series)) {
      case YearRun.NotFound(Obstacle why) -> new Trend.NotCalculable(why);
      case YearRun.Found(List<Known> years) ->
          indicator.measure() instanceof Measure.Proportion && areCounted(years)
              ? ofCounts(indicator, years)
              : ofIntervals(indicator, years);
    };
  }

  private static boolean areCounted(List<Known> years) {
    return years.stream().allMatch(each -> each.figure().counts() instanceof Counts.Of);
  }

  private static Trend ofCounts(Indicator indicator, List<Known> years) {
    List<Trend.Counted> counted = new ArrayList<>();
    for (Known each : years) {
      if (each.figure().counts() instanceof Counts.Of(long part, long whole)) {
        if (part == whole) {
          return new Trend.NotCalculable(new Obstacle.EveryoneCounted(each.year()));
        }
        counted.add(new Trend.Counted(each.year(), part, whole));
      }
    }
    if (counted.stream().allMatch(each -> each.numerator() == 0)) {
      return new Trend.NotCalculable(new Obstacle.NoOneCounted());
    }
    StraightLine line =
        ChiSquareForTrend.of(
            counted.stream()
                .map(
                    each ->
                        new ChiSquareForTrend.Counted(
                            each.year().value(), each.numerator(), each.denominator()))
                .toList());
    return judge(indicator, new Trend.Basis.OfCounts(counted, line));
  }

  private static Trend ofIntervals(Indicator indicator, List<Known> years) {
    List<Trend.Estimated> estimated = new ArrayList<>();
    for (Known each : years) {
      if (!(each.figure().spread() instanceof Spread.Between(BigDecimal lower, BigDecimal upper))
          || lower.compareTo(upper) >= 0) {
        return new Trend.NotCalculable(new Obstacle.NoInterval(each.year()));
      }
      estimated.add(new Trend.Estimated(each.year(), each.figure().value(), lower, upper));
    }
    StraightLine line =
        WeightedRegression.through(
            estimated.stream()
                .map(
                    each ->
                        new WeightedRegression.Estimated(
                            each.year().value(),
                            each.value().doubleValue(),
                            each.lower().doubleValue(),
                            each.upper().doubleValue()))
                .toList());
    return judge(indicator, new Trend.Basis.OfIntervals(estimated, line));
  }

  private static Trend judge(Indicator indicator, Trend.Basis basis) {
    StraightLine line = basis.line();
    if (!line.isSignificant()) {
      return new Trend.NotSignificant(basis);
    }
    int sign = line.slope().signum();
    return new Trend.Significant(
        basis,
        sign > 0 ? Trend.Heading.RISING : Trend.Heading.FALLING,
        sign == indicator.direction().sign());
  }
}
