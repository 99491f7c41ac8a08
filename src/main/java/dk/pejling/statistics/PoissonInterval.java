package dk.pejling.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The interval of a count of independent events: exact (Garwood, through chi-square quantiles)
 * below {@value #EXACT_BELOW}, Byar's approximation from there on. The same change-over as in
 * Public Health England's method for directly counted rates.
 */
public final class PoissonInterval {
  static final long EXACT_BELOW = 10;

  private static final double TAIL = 0.025;

  /** The standard normal quantile of 0.975. */
  private static final double Z = 1.959963984540054;

  private PoissonInterval() {}

  /**
   * The 95 % interval of the expected count where {@code count} events happened.
   *
   * @throws IllegalArgumentException if count is negative
   */
  public static Interval of(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("count " + count);
    }
    return count < EXACT_BELOW ? exact(count) : byar(count);
  }

  static Interval exact(long count) {
    double lower =
        count == 0
            ? 0
            : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(TAIL) / 2;
    double upper = ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(TAIL) / 2;
    return new Interval(lower, upper);
  }

  static Interval byar(long count) {
    return new Interval(byarLimit(count, -Z), byarLimit(count + 1.0, Z));
  }

  private static double byarLimit(double count, double z) {
    double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
    return count * root * root * root;
  }
}
