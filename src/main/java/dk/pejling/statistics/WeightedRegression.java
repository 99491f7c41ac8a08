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

    double weight() {
      double error = (upper - lower) / WIDTH;
      return 1 / (error * error);
    }
  }

  /**
   * @throws IllegalArgumentException unless there are three different years
   */
  public static StraightLine through(List<Estimated> years) {
    if (years.stream().mapToInt(Estimated::year).distinct().count() < 3) {
      throw new IllegalArgumentException("a trend takes three years");
    }
    Sums sums = Sums.of(years);
    double chiSquare = sums.slope() * sums.slope() * sums.extent() / sums.weight();
    return new StraightLine(
        Digits.of(sums.slope()),
        Digits.of(chiSquare),
        LeaveOneOut.keepsSign(years, some -> Sums.of(some).slope()));
  }

  private record Sums(
      double weight, double time, double value, double timeSquared, double timeValue) {
    static Sums of(List<Estimated> years) {
      int origin = years.getFirst().year();
      double weight = 0;
      double time = 0;
      double value = 0;
      double timeSquared = 0;
      double timeValue = 0;
      for (Estimated each : years) {
        double w = each.weight();
        double t = each.year() - origin;
        weight += w;
        time += w * t;
        value += w * each.value();
        timeSquared += w * t * t;
        timeValue += w * t * each.value();
      }
      return new Sums(weight, time, value, timeSquared, timeValue);
    }

    double extent() {
      return weight * timeSquared - time * time;
    }

    double slope() {
      return (weight * timeValue - time * value) / extent();
    }
  }
}
