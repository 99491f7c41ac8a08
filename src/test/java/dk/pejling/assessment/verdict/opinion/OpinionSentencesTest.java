package dk.pejling.assessment.verdict.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.Explanation.Line;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Forecast;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Growth;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.GrowthStatus;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Weather;
import dk.pejling.period.Period;
import dk.pejling.statistics.ChiSquareForTrend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpinionSentencesTest {
  private static final Indicator SHARE = IndicatorSketch.proportion("a").make();
  private static final OpinionExplainer EXPLAINER = new OpinionExplainer();

  /** The sums of ChiSquareForTrendTest, with the years turned round. */
  @Test
  void trendSaysWhichWayAndWhetherThatIsBetter() {
    Explanation told =
        trend(new Trend.Significant(hundreds(50, 40, 30, 20, 10), Trend.Heading.FALLING, true));

    assertThat(told.sentence())
        .isEqualTo(
            "Udviklingen over de seneste fem år (2020-2024) er signifikant faldende, altså til det bedre.");
    assertThat(told.arithmetic())
        .containsExactly(
            new Line("X", "50 + 40 + 30 + 20 + 10", "150"),
            new Line("N", "100 + 100 + 100 + 100 + 100", "500"),
            new Line("Sxt", "50 · 1 + 40 · 2 + 30 · 3 + 20 · 4 + 10 · 5", "350"),
            new Line("Snt", "100 · 1 + 100 · 2 + 100 · 3 + 100 · 4 + 100 · 5", "1.500"),
            new Line("Sntt", "100 · 1² + 100 · 2² + 100 · 3² + 100 · 4² + 100 · 5²", "5.500"),
            new Line(
                "Chi i anden",
                "N · (N · Sxt − X · Snt)² : (X · (N − X) · (N · Sntt − Snt²))",
                "47,62"),
            new Line("Krav", "mere end", "9,5495"),
            new Line("Uden ét år ad gangen", "", "samme retning"));
  }

  @Test
  void trendForTheWorse() {
    assertThat(
            trend(new Trend.Significant(hundreds(10, 20, 30, 40, 50), Trend.Heading.RISING, false))
                .sentence())
        .isEqualTo(
            "Udviklingen over de seneste fem år (2020-2024) er signifikant stigende, altså til det værre.");
  }

  @Test
  void noTrendSaysWhetherOneYearDecides() {
    assertThat(trend(new Trend.NotSignificant(hundreds(10, 11, 10, 11, 10))).sentence())
        .isEqualTo("Der er ingen signifikant ændring over de seneste fem år (2020-2024).");
    assertThat(trend(new Trend.NotSignificant(hundreds(10, 12, 12, 10, 60))).sentence())
        .isEqualTo(
            "Der er ingen signifikant ændring over de seneste fem år (2020-2024); retningen hænger på et enkelt af årene.");
  }

  /** 2.5 % a year of 5.13 % required: 49 %. */
  @Test
  void growthIsToldWithItsCalculation() {
    Explanation told =
        EXPLAINER.second(
            new Growth(
                point(2023, "20"),
                point(2025, "19"),
                point(2027, "16.2"),
                BigDecimal.TWO,
                BigDecimal.valueOf(4),
                new BigDecimal("-0.0253205655192"),
                new BigDecimal("-0.0513167019495"),
                new BigDecimal("0.493417786"),
                GrowthStatus.LIMITED),
            Verdict.ON_TRACK,
            Criteria.target("1.1", "a", "16.2"),
            SHARE);

    assertThat(told.sentence())
        .isEqualTo(
            "Efter CAGR-metoden (Open SDG) ville lyset være gult (begrænset fremgang), ikke grønt: den årlige vækst er 49 pct. af den krævede.");
    assertThat(told.arithmetic())
        .containsExactly(
            new Line("Vækst om året", "(19,0 : 20,0)^(1 : 2 år) − 1", "−2,53 pct."),
            new Line("Krævet vækst", "(16,2 : 20,0)^(1 : 4 år) − 1", "−5,13 pct."),
            new Line("Forhold", "2,53 pct. : 5,13 pct.", "49 pct."));
  }

  /** 30 to 20 in five years, two years left to 15: 20 - 4 = 16, 1 of 5 is missing. */
  @Test
  void forecastIsToldWithItsCalculation() {
    Explanation told =
        EXPLAINER.second(
            new Forecast(
                point(2020, "30"),
                point(2025, "20"),
                point(2027, "15"),
                BigDecimal.TWO,
                BigDecimal.valueOf(-2),
                BigDecimal.valueOf(16),
                BigDecimal.ONE,
                BigDecimal.valueOf(5),
                Weather.LIGHT_CLOUD),
            Verdict.WRONG_DIRECTION,
            Criteria.target("1.1", "a", "15"),
            SHARE);

    assertThat(told.sentence())
        .isEqualTo(
            "Efter metoden i Tysklands bæredygtighedsstrategi (DNS) ville lyset være gult (let skyet), ikke rødt: fortsætter de seneste fem års ændring, er andelen 16,0 pct. i 2027 mod et måltal på 15,0.");
    assertThat(told.arithmetic())
        .containsExactly(
            new Line("Ændring om året", "(20,0 − 30,0) : 5 år", "−2,00"),
            new Line("Ventet i 2027", "20,0 + 2 år · (−2,00)", "16,0"),
            new Line("Afstand til måltallet i 2027 mod nu", "1,0 : 5,0", "20 pct."));
  }

  @Test
  void aMethodThatAgreesSaysSo() {
    Forecast sun =
        new Forecast(
            point(2020, "30"),
            point(2025, "20"),
            point(2027, "18"),
            BigDecimal.TWO,
            BigDecimal.valueOf(-2),
            BigDecimal.valueOf(16),
            BigDecimal.ZERO,
            BigDecimal.valueOf(2),
            Weather.SUN);

    assertThat(sun.disagreesWith(Verdict.ON_TRACK)).isFalse();
    assertThat(sun.disagreesWith(Verdict.BEHIND_LIMITED)).isTrue();
    assertThat(
            EXPLAINER
                .second(sun, Verdict.ON_TRACK, Criteria.target("1.1", "a", "18"), SHARE)
                .sentence())
        .startsWith(
            "Efter metoden i Tysklands bæredygtighedsstrategi (DNS) er lyset også grønt (sol): ");
  }

  @Test
  void controlLimitsNameWhatLiesOutside() {
    Opinions opinions =
        new Opinions(
            Opinions.none().trend(),
            Opinions.none().growth(),
            Opinions.none().forecast(),
            new ControlChart.Limits(
                List.of(quarter(1, "10"), quarter(2, "20")),
                BigDecimal.valueOf(12),
                BigDecimal.valueOf(2),
                new BigDecimal("6.68"),
                new BigDecimal("17.32"),
                List.of(quarter(2, "20"))));

    Explanation told = EXPLAINER.control(opinions, SHARE);

    assertThat(told.sentence())
        .isEqualTo(
            "Uden for kontrolgrænserne (6,7-17,3 pct.) ligger 1 af 2 kvartaler: 2. kvartal 2025 (20,0).");
    assertThat(told.arithmetic())
        .contains(new Line("Øvre grænse", "12,00 + 2,66 · 2,000", "17,32"));
  }

  static List<Obstacle> obstacles() {
    Period year = new Period.Year(2022);
    return List.of(
        new Obstacle.NotMeasured(),
        new Obstacle.NoVerdict(),
        new Obstacle.TargetYearReached(),
        new Obstacle.MixedSigns(),
        new Obstacle.NoGrowthRequired(),
        new Obstacle.NotYearly(new Period.Quarter(2025, 3)),
        new Obstacle.TooFewYears(0, 5),
        new Obstacle.TooFewYears(1, 5),
        new Obstacle.TooFewPoints(0, 12),
        new Obstacle.TooFewPoints(11, 12),
        new Obstacle.SeriesBroken(year),
        new Obstacle.YearMissing(year),
        new Obstacle.YearHidden(year),
        new Obstacle.YearUnusable(year),
        new Obstacle.NoInterval(year),
        new Obstacle.EveryoneCounted(year),
        new Obstacle.NoOneCounted());
  }

  @ParameterizedTest
  @MethodSource("obstacles")
  void whatCanNotBeCalculatedSaysWhy(Obstacle why) {
    assertThat(trend(new Trend.NotCalculable(why)).sentence())
        .matches("Udviklingen over fem år kan ikke beregnes: [a-zæøå].{15,}[^.]\\.");
  }

  private static Explanation trend(Trend trend) {
    Opinions none = Opinions.none();
    return EXPLAINER.trend(
        new Opinions(trend, none.growth(), none.forecast(), none.control()), SHARE);
  }

  private static Trend.Basis hundreds(int... parts) {
    List<Trend.Counted> years = new ArrayList<>();
    List<ChiSquareForTrend.Counted> counted = new ArrayList<>();
    for (int part : parts) {
      years.add(new Trend.Counted(new Period.Year(2020 + years.size()), part, 100));
      counted.add(new ChiSquareForTrend.Counted(2020 + counted.size(), part, 100));
    }
    return new Trend.Basis.OfCounts(years, ChiSquareForTrend.of(counted));
  }

  private static Point point(int year, String value) {
    return new Point(new Period.Year(year), new BigDecimal(value));
  }

  private static Point quarter(int number, String value) {
    return new Point(new Period.Quarter(2025, number), new BigDecimal(value));
  }
}
