package dk.pejling.report.material;

import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** One indicator in one area, as figures ready for print. */
public record Series(List<DisclosedPoint> points) {
  public Series {
    points = List.copyOf(points);
  }

  /** Without periods of several years, which overlap the single ones. */
  public List<DisclosedPoint> single() {
    return points.stream().filter(point -> !(point.period() instanceof Period.Years)).toList();
  }

  public Printed at(Period period) {
    return points.stream()
        .filter(point -> point.period().equals(period))
        .findFirst()
        .map(Series::printed)
        .orElse(Printed.MISSING);
  }

  /** The series' own point, which has interval and counts, else the bare value. */
  public Printed of(Basis.Point point) {
    return at(point.period()) instanceof Printed.Figure figure
        ? figure
        : new Printed.Figure(
            point.period(), point.value(), new Spread.NoInterval(), new Counts.NotCounted(), false);
  }

  /**
   * The baseline's figure. Several years without a figure of their own are taken together by adding
   * their counts, as the method does; one hidden year hides them all.
   *
   * @param factor what a fraction is multiplied with
   */
  public Printed baseline(Period period, BigDecimal factor) {
    Printed own = at(period);
    return own.equals(Printed.MISSING) && period instanceof Period.Years years
        ? pooled(years, factor)
        : own;
  }

  private Printed pooled(Period.Years years, BigDecimal factor) {
    long numerator = 0;
    long denominator = 0;
    for (int year = years.from(); year <= years.to(); year++) {
      Printed printed = at(new Period.Year(year));
      if (printed instanceof Printed.Words) {
        return printed;
      }
      if (!(printed instanceof Printed.Figure figure)
          || !(figure.counts() instanceof Counts.Of(long part, long whole))) {
        return Printed.MISSING;
      }
      numerator += part;
      denominator += whole;
    }
    if (denominator == 0) {
      return Printed.MISSING;
    }
    BigDecimal value =
        BigDecimal.valueOf(numerator)
            .multiply(factor)
            .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    return new Printed.Figure(
        years, value, new Spread.NoInterval(), new Counts.Of(numerator, denominator), false);
  }

  /** The last figure, or the last words when nothing may be shown. */
  public Printed latest() {
    List<DisclosedPoint> single = single();
    return single.reversed().stream()
        .filter(point -> !(point instanceof DisclosedPoint.Absent))
        .findFirst()
        .map(Series::printed)
        .orElse(Printed.MISSING);
  }

  public static Printed printed(DisclosedPoint point) {
    return switch (point) {
      case DisclosedPoint.Shown shown ->
          new Printed.Figure(
              shown.period(), shown.value(), shown.spread(), shown.counts(), shown.provisional());
      case DisclosedPoint.Hidden hidden -> Printed.HIDDEN;
      case DisclosedPoint.Absent absent -> new Printed.Words(absent.why(), false);
    };
  }
}
