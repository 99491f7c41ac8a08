package dk.pejling.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import dk.pejling.period.PeriodNotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The verdict table of a target, row by row, judged the whole way from what was received: just
 * below, at and just above each boundary, for both directions.
 */
class TargetTableTest {
  /**
   * From 2023 to 2025 of the way to 2027. Lower is better: from 100 to 0. Higher: from 0 to 100. So
   * R is the distance gone divided by 50.
   */
  @ParameterizedTest(name = "{1}: {0} of 100 gone is {2}")
  @CsvSource({
    "-0.01, below 0,     WRONG_DIRECTION",
    "0,     at 0,        BEHIND_LIMITED",
    "0.01,  above 0,     BEHIND_LIMITED",
    "29.99, below 0.60,  BEHIND_LIMITED",
    "30,    at 0.60,     BEHIND_PROGRESSING",
    "30.01, above 0.60,  BEHIND_PROGRESSING",
    "47.49, below 0.95,  BEHIND_PROGRESSING",
    "47.5,  at 0.95,     ON_TRACK",
    "47.51, above 0.95,  ON_TRACK",
    "99.99, before T,    ON_TRACK",
    "100,   at T,        ACHIEVED",
    "100.01, beyond T,   ACHIEVED"
  })
  void pace(BigDecimal gone, String place, Verdict verdict) {
    BigDecimal hundred = BigDecimal.valueOf(100);

    assertThat(lower("2023", "100", "2025", hundred.subtract(gone).toPlainString(), "2027", "0"))
        .isEqualTo(verdict);
    assertThat(higher("2023", "0", "2025", gone.toPlainString(), "2027", "100")).isEqualTo(verdict);
  }

  /** T is for 2025, which stands at 2025.5; the periods' middles are 2025.375, .5 and .625. */
  @ParameterizedTest(name = "{0} short of T in 2025 is {1}")
  @CsvSource({
    "2025K2, ON_TRACK",
    "2025,   NOT_ACHIEVED",
    "2025K3, NOT_ACHIEVED",
  })
  void date(String latest, Verdict verdict) {
    assertThat(lower("2023", "100", latest, "0.01", "2025", "0")).isEqualTo(verdict);
    assertThat(higher("2023", "0", latest, "99.99", "2025", "100")).isEqualTo(verdict);
  }

  /** Met is met, however late. */
  @ParameterizedTest
  @CsvSource({"2025K2", "2025", "2025K3"})
  void metWhenever(String latest) {
    assertThat(lower("2023", "100", latest, "0", "2025", "0")).isEqualTo(Verdict.ACHIEVED);
    assertThat(higher("2023", "0", latest, "100", "2025", "100")).isEqualTo(Verdict.ACHIEVED);
  }

  /** T = B, or already met: a level to maintain, which the pace doesn't enter. */
  @ParameterizedTest(name = "lower is better, baseline {0}, target 10, latest {1}: {2}")
  @CsvSource({
    "10.01, 10.01, BEHIND_LIMITED",
    "10,    10.01, NOT_MAINTAINED",
    "10,    10,    MAINTAINED",
    "10,    9.99,  MAINTAINED",
    "9.99,  10.01, NOT_MAINTAINED",
    "9.99,  10,    MAINTAINED",
  })
  void metFromTheStart(BigDecimal baseline, BigDecimal latest, Verdict verdict) {
    assertThat(
            lower("2023", baseline.toPlainString(), "2025", latest.toPlainString(), "2027", "10"))
        .isEqualTo(verdict);
    assertThat(higher("2023", mirrored(baseline), "2025", mirrored(latest), "2027", "10"))
        .isEqualTo(verdict);
  }

  /** The five worked examples of the method; the last two years of four. */
  @ParameterizedTest
  @CsvSource({
    "12, 6, 0, ON_TRACK",
    "18, 16.5, 14, BEHIND_PROGRESSING",
    "20, 21, 15, WRONG_DIRECTION",
    "10, 10, 5, BEHIND_LIMITED"
  })
  void examplesOfTheMethod(String from, String to, String target, Verdict verdict) {
    assertThat(lower("2023", from, "2025", to, "2027", target)).isEqualTo(verdict);
  }

  @org.junit.jupiter.api.Test
  void exampleOfTheMethodWhereHigherIsBetter() {
    assertThat(higher("2023", "2", "2025", "6", "2027", "10")).isEqualTo(Verdict.ON_TRACK);
  }

  private static String mirrored(BigDecimal value) {
    return BigDecimal.valueOf(20).subtract(value).toPlainString();
  }

  private static Verdict lower(
      String t0, String from, String t, String to, String at, String target) {
    return judged(IndicatorSketch.proportion("i"), t0, from, t, to, at, target);
  }

  private static Verdict higher(
      String t0, String from, String t, String to, String at, String target) {
    return judged(IndicatorSketch.proportion("i").higherIsBetter(), t0, from, t, to, at, target);
  }

  private static Verdict judged(
      IndicatorSketch indicator,
      String t0,
      String from,
      String t,
      String to,
      String at,
      String target) {
    SuccessCriterion.Target criterion =
        new SuccessCriterion.Target(
            Criteria.frame("1.1", dk.pejling.agreement.geography.AreaLevel.MUNICIPALITY),
            new IndicatorId("i"),
            period(t0),
            new BigDecimal(target),
            period(at),
            Map.<AreaId, BigDecimal>of(),
            BigDecimal.ZERO,
            3);
    Assessment assessment =
        new Assessor(MethodVersion.V1)
            .assess(
                Agreements.of(
                    List.of(
                        indicator
                            .measuredAs(new Measure.SurveyShare())
                            .rolledUp(new RollUp.Published())
                            .make()),
                    criterion),
                List.of(
                    Observed.in(period(t0), "i", "860", valued(from)),
                    Observed.in(period(t), "i", "860", valued(to))),
                List.of(),
                LocalDate.of(2026, 3, 31));
    return Judging.verdict(assessment, "1.1", "860").verdict();
  }

  private static Reading valued(String value) {
    return new Reading.Valued(new BigDecimal(value), new Reading.SourceInterval.NotPublished());
  }

  private static dk.pejling.period.Period period(String written) {
    return PeriodNotation.read(written).orElseThrow();
  }
}
