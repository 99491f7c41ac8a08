package dk.pejling.statistics;

import java.util.List;

/**
 * The chi-square test for a linear trend in proportions. With {@code x} of {@code n} in year {@code
 * t}, {@code X} and {@code N} their sums:
 *
 * <pre>
 * chi2  = N (N S(x t) - X S(n t))^2 / [X (N - X) (N S(n t^2) - S(n t)^2)]
 * slope =   (N S(x t) - X S(n t))   / [N S(n t^2) - S(n t)^2]
 * </pre>
 *
 * Counting the years from any other year gives the same.
 */
public final class ChiSquareForTrend {
  private ChiSquareForTrend() {}

  /** One year's counts. */
  public record Counted(int year, long part, long whole) {
    public Counted {
      if (part < 0 || whole <= 0 || part > whole) {
        throw new IllegalArgumentException("%s of %s in %s".formatted(part, whole, year));
      }
    }
  }

  /**
   * The line through the proportions, each weighted by its denominator.
   *
   * @throws IllegalArgumentException unless there are three different years, and both some and
   *     fewer than all are counted: else nothing varies
   */
  public static StraightLine of(List<Counted> years) {
    WeightedYears shares =
        new WeightedYears(
            years.stream()
                .map(each -> new WeightedYears.Figure(each.year(), each.whole(), each.part()))
                .toList());
    WeightedYears.Sums sums = shares.sums();
    double part = sums.weighted();
    double whole = sums.weight();
    if (part == 0 || part == whole) {
      throw new IllegalArgumentException("nothing varies");
    }
    return shares.line(whole * sums.lean() * sums.lean() / (part * (whole - part) * sums.extent()));
  }
}
