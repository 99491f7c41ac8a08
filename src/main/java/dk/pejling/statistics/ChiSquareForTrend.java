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
    if (years.stream().mapToInt(Counted::year).distinct().count() < 3) {
      throw new IllegalArgumentException("a trend takes three years");
    }
    Sums sums = Sums.of(years);
    if (sums.part() == 0 || sums.part() == sums.whole()) {
      throw new IllegalArgumentException("nothing varies");
    }
    double chiSquare =
        sums.whole()
            * sums.lean()
            * sums.lean()
            / (sums.part() * (sums.whole() - sums.part()) * sums.extent());
    return new StraightLine(
        Digits.of(sums.slope()),
        Digits.of(chiSquare),
        LeaveOneOut.keepsSign(years, some -> Sums.of(some).slope()));
  }

  private record Sums(
      double part, double whole, double partTime, double wholeTime, double wholeTimeSquared) {
    static Sums of(List<Counted> years) {
      int origin = years.getFirst().year();
      double part = 0;
      double whole = 0;
      double partTime = 0;
      double wholeTime = 0;
      double wholeTimeSquared = 0;
      for (Counted each : years) {
        double time = each.year() - origin;
        part += each.part();
        whole += each.whole();
        partTime += each.part() * time;
        wholeTime += each.whole() * time;
        wholeTimeSquared += each.whole() * time * time;
      }
      return new Sums(part, whole, partTime, wholeTime, wholeTimeSquared);
    }

    double lean() {
      return whole * partTime - part * wholeTime;
    }

    double extent() {
      return whole * wholeTimeSquared - wholeTime * wholeTime;
    }

    double slope() {
      return lean() / extent();
    }
  }
}
