package dk.pejling.assessment.rule.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.opinion.SecondOpinion;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Forecast;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Weather;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastRuleTest {
  private static final Indicator LOWER = IndicatorSketch.proportion("a").make();

  /** 30 to 20 in five years is -2 a year; two more years lead to 16, 1 above 15: 20 % of 5. */
  @Test
  void asWithPencilAndPaper() {
    Forecast forecast = forecast("15", Yearly.from(2020, "30", "27", "29", "25", "22", "20"));

    assertThat(forecast.yearly()).isEqualByComparingTo("-2");
    assertThat(forecast.yearsLeft()).isEqualByComparingTo("2");
    assertThat(forecast.expected()).isEqualByComparingTo("16");
    assertThat(forecast.miss()).isEqualByComparingTo("1");
    assertThat(forecast.distance()).isEqualByComparingTo("5");
    assertThat(forecast.weather()).isEqualTo(Weather.LIGHT_CLOUD);
  }

  /** Expected 16 in 2027, 20 now: the miss is T below 16, the distance T below 20. */
  @ParameterizedTest
  @CsvSource({
    "17, SUN",
    "16, SUN",
    "15.79, SUN",
    "15.7, LIGHT_CLOUD",
    "15, LIGHT_CLOUD",
    "14.99, CLOUD",
    "1, CLOUD",
    "20, SUN",
    "25, SUN"
  })
  void weatherByWhatIsMissed(String target, Weather weather) {
    assertThat(forecast(target, Yearly.from(2020, "30", "0", "0", "0", "0", "20")).weather())
        .isEqualTo(weather);
  }

  /** 5 % of a distance of 100 exactly is no longer sun: 4.99 is, 20 is light cloud, 20.01 isn't. */
  @ParameterizedTest
  @CsvSource({"4.99, SUN", "5, LIGHT_CLOUD", "20, LIGHT_CLOUD", "20.01, CLOUD", "0, SUN"})
  void cutsAreExact(BigDecimal miss, Weather weather) {
    assertThat(ForecastRule.weather(miss, BigDecimal.valueOf(100), true)).isEqualTo(weather);
  }

  @Test
  void standingStillOrGoingTheWrongWayIsStorm() {
    assertThat(forecast("15", Yearly.from(2020, "20", "0", "0", "0", "0", "20")).weather())
        .isEqualTo(Weather.STORM);
    assertThat(forecast("15", Yearly.from(2020, "18", "0", "0", "0", "0", "20")).weather())
        .isEqualTo(Weather.STORM);
  }

  /** On the target now, and on the way up from it. */
  @Test
  void leavingTheTargetIsStorm() {
    assertThat(forecast("20", Yearly.from(2020, "15", "0", "0", "0", "0", "20")).weather())
        .isEqualTo(Weather.STORM);
  }

  @Test
  void fiveYearsAreTooFew() {
    assertThat(judge(LOWER, "15", Yearly.from(2021, "30", "27", "25", "22", "20")))
        .isEqualTo(new SecondOpinion.NotCalculable(new Obstacle.TooFewYears(5, 6)));
  }

  @Test
  void aBreakStopsIt() {
    Indicator broken =
        IndicatorSketch.proportion("a")
            .broken(new SeriesBreak(new Period.Year(2021), "ny opgørelse"))
            .make();

    assertThat(judge(broken, "15", Yearly.from(2020, "30", "27", "29", "25", "22", "20")))
        .isEqualTo(
            new SecondOpinion.NotCalculable(new Obstacle.SeriesBroken(new Period.Year(2021))));
  }

  @Test
  void aQuarterIsNoYear() {
    Period quarter = new Period.Quarter(2025, 3);
    Course.Known course =
        new Course.Known(
            new Point(new Period.Year(2023), BigDecimal.TEN),
            new Point(quarter, BigDecimal.ONE),
            new Point(new Period.Year(2027), BigDecimal.ZERO),
            Direction.LOWER_IS_BETTER,
            false);

    assertThat(ForecastRule.of(course, LOWER, Yearly.from(2020, "1", "1", "1", "1", "1", "1")))
        .isEqualTo(new SecondOpinion.NotCalculable(new Obstacle.NotYearly(quarter)));
  }

  private static Forecast forecast(String target, AreaSeries series) {
    return (Forecast) judge(LOWER, target, series);
  }

  private static SecondOpinion judge(Indicator indicator, String target, AreaSeries series) {
    return ForecastRule.of(
        new Course.Known(
            new Point(new Period.Year(2023), BigDecimal.valueOf(25)),
            new Point(new Period.Year(2025), BigDecimal.valueOf(20)),
            new Point(new Period.Year(2027), new BigDecimal(target)),
            indicator.direction(),
            false),
        indicator,
        series);
  }
}
