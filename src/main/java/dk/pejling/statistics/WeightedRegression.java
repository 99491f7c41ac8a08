package dk.pejling.statistics;

import java.util.List;

/**
 * A straight line through figures that have a 95 % interval, each weighted by {@code 1/SE^2} with
 * {@code SE = (U-L)/3.92}. The slope over its own standard error, squared, is the chi-square.
 */
public final class WeightedRegression {
  /** Standard errors in a 95 % interval: twice 1.96. */
  static final double WIDTH = 3.92;

  private WeightedRegression() {}

  /** One year's figure with its 95 % interval. */
  public record Estimated(int year, double value, double lower, double upper) {
    public Estimated {
      if (!(lower < upper)) {
        throw new IllegalArgumentException("interval %s-%s in %s".formatted(lower, upper, year));
      }
    }

    WeightedYears.Figure weighted() {
      double error = (upper - lower) / WIDTH;
      double weight = 1 / (error * error);
      return new WeightedYears.Figure(year, weight, weight * value);
    }
  }

  /**
   * @throws IllegalArgumentException unless there are three different years
   */
  public static StraightLine through(List<Estimated> years) {
    WeightedYears figures = new WeightedYears(years.stream().map(Estimated::weighted).toList());
    WeightedYears.Sums sums = figures.sums();
    return figures.line(sums.slope() * sums.slope() * sums.extent() / sums.weight());
  }
}
