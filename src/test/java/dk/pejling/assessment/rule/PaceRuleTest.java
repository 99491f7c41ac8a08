package dk.pejling.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Certainty;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceRuleTest {
  private static final Spread NO_INTERVAL = new Spread.NoInterval();

  /** The worked examples of method §2: two of four years gone. */
  @ParameterizedTest
  @CsvSource({
    "LOWER_IS_BETTER, 12, 6, 0, 1.00, ON_TRACK",
    "HIGHER_IS_BETTER, 2, 6, 10, 1.00, ON_TRACK",
    "LOWER_IS_BETTER, 18, 16.5, 14, 0.75, BEHIND_PROGRESSING",
    "LOWER_IS_BETTER, 20, 21, 15, -0.40, WRONG_DIRECTION",
    "LOWER_IS_BETTER, 10, 10, 5, 0, BEHIND_LIMITED"
  })
  void judgesHalfway(
      Direction direction,
      String from,
      String to,
      String target,
      BigDecimal ratio,
      Verdict verdict) {
    Judgement judged = judge(direction, from, to, target);

    assertThat(judged.verdict()).isEqualTo(verdict);
    assertThat(((Basis.Pace) judged.basis()).ratio()).isEqualByComparingTo(ratio);
  }

  /**
   * Baseline 100, target 0 (or the other way), two of four years gone: the required path is half
   * the way, so R is the distance gone divided by 50.
   */
  @ParameterizedTest
  @CsvSource({
    "-0.0001, WRONG_DIRECTION",
    "0, BEHIND_LIMITED",
    "0.0001, BEHIND_LIMITED",
    "29.9999, BEHIND_LIMITED",
    "30, BEHIND_PROGRESSING",
    "30.0001, BEHIND_PROGRESSING",
    "47.4999, BEHIND_PROGRESSING",
    "47.5, ON_TRACK",
    "47.5001, ON_TRACK",
    "49.9999, ON_TRACK",
    "50, ON_TRACK",
    "99.9999, ON_TRACK",
    "100, ACHIEVED",
    "100.0001, ACHIEVED"
  })
  void everyBoundaryBelongsToTheBetterSide(BigDecimal gone, Verdict verdict) {
    BigDecimal hundred = BigDecimal.valueOf(100);

    assertThat(
            judge(Direction.LOWER_IS_BETTER, "100", hundred.subtract(gone).toString(), "0")
                .verdict())
        .isEqualTo(verdict);
    assertThat(judge(Direction.HIGHER_IS_BETTER, "0", gone.toString(), "100").verdict())
        .isEqualTo(verdict);
  }

  /** 1/3 and 2/3 have no end in decimals; half the way in half the time is R = 1 all the same. */
  @Test
  void boundaryIsHitByFractionsWithoutEnd() {
    BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
    BigDecimal gone = third.multiply(new BigDecimal("0.475"));

    Judgement judged =
        judge(Direction.LOWER_IS_BETTER, third.toString(), third.subtract(gone).toString(), "0");

    assertThat(judged.verdict()).isEqualTo(Verdict.ON_TRACK);
  }

  @ParameterizedTest
  @CsvSource({"50.1, NOT_ACHIEVED", "50.0, ACHIEVED", "49.9, ACHIEVED"})
  void targetYearDecidesForGood(String latest, Verdict verdict) {
    assertThat(judge(point(2023, "58.5"), point(2027, latest), NO_INTERVAL, "50.0").verdict())
        .isEqualTo(verdict);
    assertThat(judge(point(2023, "58.5"), point(2028, latest), NO_INTERVAL, "50.0").verdict())
        .isEqualTo(verdict);
  }

  @Test
  void pathEndsAtTheTarget() {
    Judgement judged = judge(point(2023, "58.5"), point(2028, "51"), NO_INTERVAL, "50.0");

    assertThat(((Basis.Pace) judged.basis()).expected()).isEqualByComparingTo("50.0");
  }

  @ParameterizedTest
  @CsvSource({"10, MAINTAINED", "9.9, MAINTAINED", "10.1, NOT_MAINTAINED"})
  void targetMetFromTheStartIsToBeMaintained(String latest, Verdict verdict) {
    assertThat(judge(Direction.LOWER_IS_BETTER, "10", latest, "10").verdict()).isEqualTo(verdict);
    assertThat(judge(Direction.LOWER_IS_BETTER, "8", latest, "10").verdict()).isEqualTo(verdict);
  }

  @Test
  void targetBeforeBaselineHasNoPath() {
    Judgement judged =
        PaceRule.judge(
            new Footing.Firm(point(2023, "10"), point(2025, "9"), NO_INTERVAL),
            point(2023, "5"),
            BigDecimal.ZERO,
            Direction.LOWER_IS_BETTER);

    assertThat(judged.basis()).isEqualTo(new Basis.NoVerdict(new Reason.NoPath()));
  }

  /** 21.6 to 21.0 with 19.0 as target: path 20.3, required -0.65 and actual -0.30 a year. */
  @Test
  void showsItsArithmetic() {
    Judgement judged =
        judge(point(2023, "21.6"), point(2025, "21.0"), between("19.5", "22.5"), "19.0");

    assertThat(judged.verdict()).isEqualTo(Verdict.BEHIND_LIMITED);
    Basis.Pace pace = (Basis.Pace) judged.basis();
    assertThat(pace.years()).isEqualByComparingTo("2");
    assertThat(pace.yearsInAll()).isEqualByComparingTo("4");
    assertThat(pace.required()).isEqualByComparingTo("-0.65");
    assertThat(pace.actual()).isEqualByComparingTo("-0.30");
    assertThat(pace.expected()).isEqualByComparingTo("20.3");
    assertThat(pace.againstPath()).isEqualTo(Certainty.WITHIN_UNCERTAINTY);
    assertThat(pace.againstTarget()).isEqualTo(Certainty.SURELY_NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    "LOWER_IS_BETTER, 8, 10, SURELY_MET",
    "LOWER_IS_BETTER, 8, 10.1, WITHIN_UNCERTAINTY",
    "LOWER_IS_BETTER, 10, 12, WITHIN_UNCERTAINTY",
    "LOWER_IS_BETTER, 10.1, 12, SURELY_NOT_MET",
    "HIGHER_IS_BETTER, 10, 12, SURELY_MET",
    "HIGHER_IS_BETTER, 9.9, 12, WITHIN_UNCERTAINTY",
    "HIGHER_IS_BETTER, 8, 10, WITHIN_UNCERTAINTY",
    "HIGHER_IS_BETTER, 8, 9.9, SURELY_NOT_MET"
  })
  void certaintyComparesBothEndsWithTen(
      Direction direction, String lower, String upper, Certainty certainty) {
    assertThat(CertaintyRule.against(BigDecimal.TEN, between(lower, upper), direction))
        .isEqualTo(certainty);
  }

  @Test
  void withoutIntervalNothingIsSaidOfCertainty() {
    assertThat(CertaintyRule.against(BigDecimal.TEN, NO_INTERVAL, Direction.LOWER_IS_BETTER))
        .isEqualTo(Certainty.NO_INTERVAL);
  }

  private static Judgement judge(Direction direction, String from, String to, String target) {
    return PaceRule.judge(
        new Footing.Firm(point(2023, from), point(2025, to), NO_INTERVAL),
        point(2027, target),
        BigDecimal.ZERO,
        direction);
  }

  private static Judgement judge(Point from, Point to, Spread spread, String target) {
    return PaceRule.judge(
        new Footing.Firm(from, to, spread),
        point(2027, target),
        BigDecimal.ZERO,
        Direction.LOWER_IS_BETTER);
  }

  private static Spread between(String lower, String upper) {
    return new Spread.Between(new BigDecimal(lower), new BigDecimal(upper));
  }

  private static Point point(int year, String value) {
    return new Point(new Period.Year(year), new BigDecimal(value));
  }
}
