package dk.pejling.assessment.rule.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.opinion.ControlChart;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlRuleTest {
  private static final Indicator SHARE = IndicatorSketch.proportion("a").make();

  /**
   * Ten, twelve, ten, twelve … and a last 20: sum 11 x 11 - 1 + 20 = 140, mean 11.6667; eleven
   * steps of which ten are 2 and the last 10: 30 : 11 = 2.7273; 2.66 x 2.7273 = 7.2545.
   */
  @Test
  void namesTheQuarterOutside() {
    ControlChart.Limits limits = limits(SHARE, quarters(12, "20"));

    assertThat(limits.mean())
        .isBetween(new java.math.BigDecimal("11.6666"), new java.math.BigDecimal("11.6667"));
    assertThat(limits.upper())
        .isBetween(new java.math.BigDecimal("18.9212"), new java.math.BigDecimal("18.9213"));
    assertThat(limits.outside()).extracting(Point::period).containsExactly(quarter(11));
  }

  @Test
  void whatVariesAsUsualIsInside() {
    assertThat(limits(SHARE, quarters(12, "12")).outside()).isEmpty();
  }

  @Test
  void elevenPointsAreTooFew() {
    assertThat(ControlRule.of(SHARE, Yearly.series(quarters(11, "12"))))
        .isEqualTo(new ControlChart.None(new Obstacle.TooFewPoints(11, 12)));
  }

  @Test
  void yearsAreNoPoints() {
    assertThat(ControlRule.of(SHARE, Yearly.from(2010, "1", "2", "1", "2", "1", "2", "1", "2")))
        .isEqualTo(new ControlChart.None(new Obstacle.TooFewPoints(0, 12)));
  }

  /** Twenty quarters, the first five counted the old way. */
  @Test
  void onlyTheStretchAfterABreakCounts() {
    Indicator broken =
        IndicatorSketch.proportion("a").broken(new SeriesBreak(quarter(5), "ny opgørelse")).make();

    assertThat(limits(broken, quarters(20, "12")).points())
        .hasSize(15)
        .first()
        .extracting(Point::period)
        .isEqualTo(quarter(5));
  }

  @Test
  void aHiddenQuarterEndsTheStretch() {
    List<SeriesPoint> points = new ArrayList<>(quarters(20, "12"));
    points.set(3, Yearly.absent(quarter(3), Absence.SUPPRESSED_BY_SOURCE));

    assertThat(limits(SHARE, points).points()).hasSize(16);
  }

  @Test
  void aHoleEndsTheStretch() {
    List<SeriesPoint> points = new ArrayList<>(quarters(20, "12"));
    points.remove(3);

    assertThat(limits(SHARE, points).points()).hasSize(16);
  }

  @Test
  void monthsGoBeforeQuarters() {
    List<SeriesPoint> points = new ArrayList<>(quarters(12, "12"));
    for (int month = 1; month <= 12; month++) {
      points.add(Yearly.valued(new Period.Month(2025, month), "5"));
    }

    assertThat(limits(SHARE, points).points())
        .allMatch(point -> point.period() instanceof Period.Month);
  }

  /** Eleven zeros and a 12: mean 1, step 12 : 11, lower limit 1 - 2.9 below 0. */
  @Test
  void theLowerLimitIsShownAsZeroWhereNothingIsNegative() {
    List<SeriesPoint> points = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      points.add(Yearly.valued(quarter(i), i == 11 ? "12" : "0"));
    }
    ControlChart.Limits limits = limits(SHARE, points);

    assertThat(limits.lower()).isNegative();
    assertThat(limits.shownLower()).isZero();
  }

  private static ControlChart.Limits limits(Indicator indicator, List<SeriesPoint> points) {
    return (ControlChart.Limits) ControlRule.of(indicator, Yearly.series(points));
  }

  /** 10, 12, 10, 12 …, but for the last. */
  private static List<SeriesPoint> quarters(int count, String last) {
    List<SeriesPoint> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String usual = i % 2 == 0 ? "10" : "12";
      points.add(Yearly.valued(quarter(i), i == count - 1 ? last : usual));
    }
    return points;
  }

  private static Period.Quarter quarter(int number) {
    return new Period.Quarter(2020 + number / 4, number % 4 + 1);
  }
}
