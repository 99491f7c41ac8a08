package dk.pejling.assessment.rule.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.opinion.SecondOpinion;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Growth;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.GrowthStatus;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Baseline 2023, latest 2025, target 2027. */
class GrowthRuleTest {
  /** 100 to 121 is 10 % a year; 100 to 146.41 is 10 % a year in four: as fast as required. */
  @Test
  void asWithPencilAndPaper() {
    Growth growth = growth(Direction.HIGHER_IS_BETTER, "100", "121", "146.41");

    assertThat(growth.observed()).isEqualByComparingTo("0.1");
    assertThat(growth.required()).isEqualByComparingTo("0.1");
    assertThat(growth.ratio()).isEqualByComparingTo("1");
    assertThat(growth.status()).isEqualTo(GrowthStatus.SUBSTANTIAL);
  }

  /** 10 % a year required; the latest is 100 x 1.095^2 = 119.9025, 1.06^2 and so on. */
  @ParameterizedTest
  @CsvSource({
    "119.9025, SUBSTANTIAL",
    "119.9024, MODERATE",
    "112.36, MODERATE",
    "112.3599, LIMITED",
    "100, LIMITED",
    "99.9999, DETERIORATION",
    "146.41, TARGET_ACHIEVED",
    "150, TARGET_ACHIEVED"
  })
  void statusHasItsOwnCuts(String latest, GrowthStatus status) {
    assertThat(growth(Direction.HIGHER_IS_BETTER, "100", latest, "146.41").status())
        .isEqualTo(status);
  }

  /** From 81 to 0.001 in four years and to 9 in two: -66.67 % of the required -94.07 %. */
  @Test
  void aTargetOfZeroCountsAsAThousandth() {
    Growth growth = growth(Direction.LOWER_IS_BETTER, "81", "9", "0");

    assertThat(growth.observed()).isBetween(new BigDecimal("-0.6667"), new BigDecimal("-0.6666"));
    assertThat(growth.ratio()).isBetween(new BigDecimal("0.7086"), new BigDecimal("0.7087"));
    assertThat(growth.status()).isEqualTo(GrowthStatus.MODERATE);
  }

  /** From 0.001 to 10 in four years is tenfold a year; to 0.1 in two as well. */
  @Test
  void aBaselineOfZeroCountsAsAThousandth() {
    Growth growth = growth(Direction.HIGHER_IS_BETTER, "0", "0.1", "10");

    assertThat(growth.required()).isEqualByComparingTo("9");
    assertThat(growth.ratio()).isEqualByComparingTo("1");
  }

  @ParameterizedTest
  @CsvSource({"5, -1, 10", "-5, 1, 10", "5, 6, -1", "-5, -4, 3"})
  void mixedSignsHaveNoRate(String from, String to, String target) {
    assertThat(judge(Direction.HIGHER_IS_BETTER, from, to, target))
        .isEqualTo(new SecondOpinion.NotCalculable(new Obstacle.MixedSigns()));
  }

  /** A deficit from -100 to -50 halves in two years; to -25 in four: both -29.3 % a year. */
  @Test
  void negativeFiguresAreTurnedRound() {
    Growth growth = growth(Direction.HIGHER_IS_BETTER, "-100", "-50", "-25");

    assertThat(growth.ratio()).isEqualByComparingTo("1");
  }

  @Test
  void aTargetAtTheBaselineRequiresNoGrowth() {
    assertThat(judge(Direction.HIGHER_IS_BETTER, "5", "6", "5"))
        .isEqualTo(new SecondOpinion.NotCalculable(new Obstacle.NoGrowthRequired()));
  }

  private static Growth growth(Direction direction, String from, String to, String target) {
    return (Growth) judge(direction, from, to, target);
  }

  private static SecondOpinion judge(Direction direction, String from, String to, String target) {
    return GrowthRule.of(
        new Course.Known(
            point(2023, from), point(2025, to), point(2027, target), direction, false));
  }

  private static Point point(int year, String value) {
    return new Point(new Period.Year(year), new BigDecimal(value));
  }
}
