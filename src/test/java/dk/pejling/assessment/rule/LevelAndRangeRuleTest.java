package dk.pejling.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelAndRangeRuleTest {
  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_BETTER, 90.1, 0, MAINTAINED, 0",
    "HIGHER_IS_BETTER, 90, 0, MAINTAINED, 0",
    "HIGHER_IS_BETTER, 89.9, 0, NOT_MAINTAINED, 0.1",
    "HIGHER_IS_BETTER, 89, 1, MAINTAINED, 0",
    "HIGHER_IS_BETTER, 88.9, 1, NOT_MAINTAINED, 1.1",
    "LOWER_IS_BETTER, 89.9, 0, MAINTAINED, 0",
    "LOWER_IS_BETTER, 90.1, 0, NOT_MAINTAINED, 0.1",
    "LOWER_IS_BETTER, 91, 1, MAINTAINED, 0"
  })
  void levelIsHeldWithinTolerance(
      Direction direction, String latest, BigDecimal tolerance, Verdict verdict, String distance) {
    Judgement judged =
        LevelRule.judge(
            new Footing.Firm(point(2023, "91"), point(2025, latest), new Spread.NoInterval()),
            BigDecimal.valueOf(90),
            tolerance,
            direction);

    assertThat(judged.verdict()).isEqualTo(verdict);
    assertThat(((Basis.Level) judged.basis()).distance()).isEqualByComparingTo(distance);
  }

  @ParameterizedTest
  @CsvSource({
    "9.9, OUTSIDE, -0.1",
    "10, WITHIN, 0",
    "12, WITHIN, 0",
    "15, WITHIN, 0",
    "15.1, OUTSIDE, 0.1"
  })
  void bothEndsBelongToTheRange(String latest, Verdict verdict, String distance) {
    Judgement judged = RangeRule.judge(point(2025, latest), BigDecimal.TEN, BigDecimal.valueOf(15));

    assertThat(judged.verdict()).isEqualTo(verdict);
    assertThat(((Basis.WithinRange) judged.basis()).distance()).isEqualByComparingTo(distance);
  }

  private static Point point(int year, String value) {
    return new Point(new Period.Year(year), new BigDecimal(value));
  }
}
