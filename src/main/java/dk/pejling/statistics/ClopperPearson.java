package dk.pejling.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The exact interval of a proportion: Clopper and Pearson, Biometrika 26 (1934), through the
 * quantiles of the beta distribution.
 */
public final class ClopperPearson {
  private static final double TAIL = 0.025;

  private ClopperPearson() {}

  /**
   * The 95 % interval of {@code part} out of {@code whole}, as fractions from 0 to 1.
   *
   * @throws IllegalArgumentException unless 0 <= part <= whole and whole > 0
   */
  public static Interval of(long part, long whole) {
    if (part < 0 || whole <= 0 || part > whole) {
      throw new IllegalArgumentException("%s of %s".formatted(part, whole));
    }
    double lower =
        part == 0
            ? 0
            : BetaDistribution.of(part, whole - part + 1.0).inverseCumulativeProbability(TAIL);
    double upper =
        part == whole
            ? 1
            : BetaDistribution.of(part + 1.0, whole - part).inverseSurvivalProbability(TAIL);
    return new Interval(lower, upper);
  }
}
