package dk.pejling.report.criterion.trend;

import dk.pejling.agreement.Term;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.period.Period;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Printed;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The horizontal axis of a trend: years, breaks and the agreement's term. */
public record TrendScale(CriterionLine line, List<DisclosedPoint> points) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int MOST_LABELS = 14;

  List<TrendChart.Tick> ticks() {
    Set<Integer> used = used();
    int from = points.getFirst().period().year();
    int to =
        Math.max(
            points.getLast().period().year(), used.stream().mapToInt(y -> y).max().orElse(from));
    from = Math.min(from, used.stream().mapToInt(y -> y).min().orElse(from));
    int every = (to - from) / MOST_LABELS + 1;
    List<TrendChart.Tick> ticks = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      boolean strong = used.contains(year);
      if (strong || (to - year) % every == 0) {
        ticks.add(
            new TrendChart.Tick(BigDecimal.valueOf(year).add(HALF), String.valueOf(year), strong));
      }
    }
    return ticks;
  }

  /** The years of baseline, latest and target. */
  private Set<Integer> used() {
    Set<Integer> years = new TreeSet<>();
    for (Printed printed : List.of(line.baseline(), line.latest())) {
      if (printed instanceof Printed.Figure figure) {
        years.add(figure.period().year());
      }
    }
    if (line.criterion() instanceof SuccessCriterion.Target target) {
      years.add(target.at().year());
    }
    return years;
  }

  /** Breaks within the series. */
  public List<TrendChart.Break> breaks() {
    return line.indicator().breaks().stream()
        .filter(each -> each.from().compareTo(points.getFirst().period()) > 0)
        .filter(each -> each.from().compareTo(points.getLast().period()) <= 0)
        .map(TrendScale::at)
        .toList();
  }

  private static TrendChart.Break at(SeriesBreak broken) {
    Period from = broken.from();
    return new TrendChart.Break(
        fraction(from.firstDay()), "Databrud " + from.label(), broken.reason());
  }

  TrendChart.TermBar term(Term term) {
    return new TrendChart.TermBar(
        fraction(term.from()), fraction(term.to().plusDays(1)), "Aftaleperioden");
  }

  /** The start of the day as a year fraction. */
  private static BigDecimal fraction(LocalDate day) {
    return BigDecimal.valueOf(day.getYear())
        .add(
            BigDecimal.valueOf(day.getDayOfYear() - 1L)
                .divide(BigDecimal.valueOf(day.lengthOfYear()), MathContext.DECIMAL32));
  }
}
