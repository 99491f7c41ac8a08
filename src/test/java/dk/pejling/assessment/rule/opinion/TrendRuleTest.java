package dk.pejling.assessment.rule.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.opinion.Trend;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendRuleTest {
  private static final Indicator SHARE = IndicatorSketch.proportion("a").make();

  /** 50 to 10 of 100 each: chi2 = 47.62, whichever year is left out. */
  @Test
  void fallingIsBetterWhereLowerIsBetter() {
    Trend trend = TrendRule.of(SHARE, hundreds(2021, 50, 40, 30, 20, 10));

    assertThat(trend).isInstanceOf(Trend.Significant.class);
    Trend.Significant significant = (Trend.Significant) trend;
    assertThat(significant.heading()).isEqualTo(Trend.Heading.FALLING);
    assertThat(significant.better()).isTrue();
    assertThat(significant.basis().from()).isEqualTo(new Period.Year(2021));
    assertThat(significant.basis().to()).isEqualTo(new Period.Year(2025));
  }

  @Test
  void fallingIsWorseWhereHigherIsBetter() {
    Indicator higher = IndicatorSketch.proportion("a").higherIsBetter().make();

    assertThat(
            ((Trend.Significant) TrendRule.of(higher, hundreds(2021, 50, 40, 30, 20, 10))).better())
        .isFalse();
  }

  @Test
  void onlyTheLastFiveYearsCount() {
    Trend.Significant trend =
        (Trend.Significant) TrendRule.of(SHARE, hundreds(2019, 10, 10, 50, 40, 30, 20, 10));

    assertThat(((Trend.Basis.OfCounts) trend.basis()).years()).hasSize(5);
    assertThat(trend.basis().from()).isEqualTo(new Period.Year(2021));
  }

  @Test
  void aTrendThatHangsOnOneYearIsNone() {
    Trend trend = TrendRule.of(SHARE, hundreds(2021, 10, 12, 12, 10, 60));

    assertThat(trend).isInstanceOf(Trend.NotSignificant.class);
    assertThat(((Trend.NotSignificant) trend).basis().line().isSteepEnough()).isTrue();
  }

  @Test
  void fourYearsAreTooFew() {
    assertThat(TrendRule.of(SHARE, hundreds(2022, 40, 30, 20, 10)))
        .isEqualTo(new Trend.NotCalculable(new Obstacle.TooFewYears(4, 5)));
  }

  @Test
  void yearsTakenTogetherAndQuartersAreNoYears() {
    List<SeriesPoint> points = new ArrayList<>(hundreds(2022, 40, 30, 20, 10).points());
    points.add(Yearly.valued(new Period.Years(2019, 2021), "40"));
    points.add(Yearly.valued(new Period.Quarter(2026, 1), "10"));

    assertThat(TrendRule.of(SHARE, Yearly.series(points)))
        .isEqualTo(new Trend.NotCalculable(new Obstacle.TooFewYears(4, 5)));
  }

  /** Five figures in six years. */
  @Test
  void aHoleAmongTheYearsIsNotPassedOver() {
    assertThat(TrendRule.of(SHARE, without(2023, Absence.MISSING)))
        .isEqualTo(new Trend.NotCalculable(new Obstacle.YearMissing(new Period.Year(2023))));
  }

  @Test
  void aNewestYearThatIsMissingIs() {
    Trend.Significant trend =
        (Trend.Significant) TrendRule.of(SHARE, without(2025, Absence.MISSING));

    assertThat(trend.basis().to()).isEqualTo(new Period.Year(2024));
  }

  @ParameterizedTest
  @ValueSource(ints = {2022, 2025})
  void aHiddenYearHidesTheTrend(int year) {
    assertThat(TrendRule.of(SHARE, without(year, Absence.SUPPRESSED_BY_SOURCE)))
        .isEqualTo(new Trend.NotCalculable(new Obstacle.YearHidden(new Period.Year(year))));
  }

  @ParameterizedTest
  @EnumSource(names = {"INCOMPLETE", "CONTRADICTED"})
  void aYearThatCanNotBeTrustedStopsIt(Absence why) {
    assertThat(TrendRule.of(SHARE, without(2024, why)))
        .isEqualTo(new Trend.NotCalculable(new Obstacle.YearUnusable(new Period.Year(2024))));
  }

  /** The first of the five may be the first of the new kind; any later year is too late. */
  @Test
  void aBreakWithinTheYearsStopsIt() {
    assertThat(TrendRule.of(brokenFrom(2021), hundreds(2021, 50, 40, 30, 20, 10)))
        .isInstanceOf(Trend.Significant.class);
    assertThat(TrendRule.of(brokenFrom(2022), hundreds(2021, 50, 40, 30, 20, 10)))
        .isEqualTo(new Trend.NotCalculable(new Obstacle.SeriesBroken(new Period.Year(2022))));
    assertThat(TrendRule.of(brokenFrom(2025), hundreds(2021, 50, 40, 30, 20, 10)))
        .isEqualTo(new Trend.NotCalculable(new Obstacle.SeriesBroken(new Period.Year(2025))));
    assertThat(TrendRule.of(brokenFrom(2026), hundreds(2021, 50, 40, 30, 20, 10)))
        .isInstanceOf(Trend.Significant.class);
  }

  @Test
  void noOneInAnyYearIsNoTrend() {
    assertThat(TrendRule.of(SHARE, hundreds(2021, 0, 0, 0, 0, 0)))
        .isEqualTo(new Trend.NotCalculable(new Obstacle.NoOneCounted()));
  }

  @Test
  void figuresWithoutIntervalHaveNoTrend() {
    Indicator survey = IndicatorSketch.proportion("a").measuredAs(new Measure.SurveyShare()).make();

    assertThat(TrendRule.of(survey, Yearly.from(2021, "50", "40", "30", "20", "10")))
        .isEqualTo(new Trend.NotCalculable(new Obstacle.NoInterval(new Period.Year(2021))));
  }

  private static Indicator brokenFrom(int year) {
    return IndicatorSketch.proportion("a")
        .broken(new SeriesBreak(new Period.Year(year), "ny opgørelse"))
        .make();
  }

  /** 2020 to 2025, one of them without a figure. */
  private static dk.pejling.assessment.AreaSeries without(int year, Absence why) {
    return Yearly.series(
        hundreds(2020, 60, 50, 40, 30, 20, 10).points().stream()
            .map(
                point -> point.period().year() == year ? Yearly.absent(point.period(), why) : point)
            .toList());
  }

  private static dk.pejling.assessment.AreaSeries hundreds(int from, int... parts) {
    List<SeriesPoint> points = new ArrayList<>();
    Arrays.stream(parts)
        .forEach(part -> points.add(Yearly.counted(SHARE, from + points.size(), part, 100)));
    return Yearly.series(points);
  }
}
