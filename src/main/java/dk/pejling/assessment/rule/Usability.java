package dk.pejling.assessment.rule;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

/** Whether baseline and latest may be held against each other (first row of method §2). */
public final class Usability {
  private Usability() {}

  /** What speaks against it, at most one reason. */
  static List<Reason> objection(
      Indicator indicator, Period baseline, Period latest, int staleAfterYears, LocalDate asOf) {
    List<Reason.SeriesBroken> broken = breaks(indicator, baseline, latest);
    if (!broken.isEmpty()) {
      return List.of(broken.getFirst());
    }
    return isStale(latest, staleAfterYears, asOf) ? List.of(new Reason.Stale(latest)) : List.of();
  }

  /** The first break that parts the two, or none. */
  public static List<Reason.SeriesBroken> breaks(
      Indicator indicator, Period baseline, Period latest) {
    return indicator.breaks().stream()
        .map(SeriesBreak::from)
        .filter(from -> separates(from, baseline, latest))
        .limit(1)
        .map(Reason.SeriesBroken::new)
        .toList();
  }

  static boolean isStale(Period latest, int staleAfterYears, LocalDate asOf) {
    BigDecimal age = yearFraction(asOf).subtract(latest.middle());
    return age.compareTo(BigDecimal.valueOf(staleAfterYears)) > 0;
  }

  /**
   * Whether the baseline was counted the old way and the latest the new way. A baseline of several
   * years that holds the break is counted both ways, and is no better.
   */
  private static boolean separates(Period newWay, Period baseline, Period latest) {
    return baseline.firstDay().isBefore(newWay.firstDay())
        && !newWay.firstDay().isAfter(latest.lastDay());
  }

  /** A day as a year fraction: 1 January 2025 is 2025, counted in whole days. */
  static BigDecimal yearFraction(LocalDate day) {
    return BigDecimal.valueOf(day.getYear())
        .add(
            BigDecimal.valueOf(day.getDayOfYear() - 1L)
                .divide(BigDecimal.valueOf(day.lengthOfYear()), MathContext.DECIMAL128));
  }
}
