package dk.pejling.report.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Certainty;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.assessment.verdict.opinion.Opinions;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** By hand: from 20 to 17 where 15 was agreed is 3 of 5, that is 60 per cent. */
class ShareTest {
  private static final LocalDate AS_OF = LocalDate.of(2027, 6, 1);

  @Test
  void isTheChangeAgainstTheChangeThatWasAgreed() {
    assertThat(Share.of(pace("20", "17", "15")).percent()).isEqualTo("60");
  }

  @Test
  void isTheSameWhereHigherIsBetter() {
    assertThat(Share.of(pace("15", "18", "20")).percent()).isEqualTo("60");
  }

  @Test
  void isNegativeAwayFromTheTargetAndAboveAHundredBeyondIt() {
    assertThat(Share.of(pace("20", "21", "15")).percent()).isEqualTo("−20");
    assertThat(Share.of(pace("20", "14", "15")).percent()).isEqualTo("120");
  }

  @Test
  void thereIsNoneWhereNoChangeWasAgreed() {
    assertThat(Share.of(pace("15", "14", "15"))).isEqualTo(new Share.None());
    assertThat(Share.of(milestone("2026-12-31"))).isEqualTo(new Share.None());
  }

  @Test
  void aMilestoneThatWasDueAndIsNotDoneIsNotReached() {
    assertThat(outcome(Verdict.BEHIND, milestone("2027-05-31"))).isEqualTo(Outcome.NOT_REACHED);
    assertThat(outcome(Verdict.BEHIND, milestone("2027-06-01"))).isEqualTo(Outcome.NOT_YET);
    assertThat(outcome(Verdict.ACHIEVED, milestone("2027-05-31"))).isEqualTo(Outcome.REACHED);
    assertThat(outcome(Verdict.CANCELLED, milestone("2027-05-31"))).isEqualTo(Outcome.CANCELLED);
  }

  @Test
  void aPaceIsNoAnswerYet() {
    assertThat(outcome(Verdict.ON_TRACK, pace("20", "17", "15"))).isEqualTo(Outcome.NOT_YET);
    assertThat(outcome(Verdict.WRONG_DIRECTION, pace("20", "21", "15"))).isEqualTo(Outcome.NOT_YET);
    assertThat(outcome(Verdict.NOT_ACHIEVED, pace("20", "17", "15")))
        .isEqualTo(Outcome.NOT_REACHED);
  }

  private static Outcome outcome(Verdict verdict, Basis basis) {
    return Outcome.of(new AreaVerdict(new AreaId("1081"), verdict, basis, Opinions.none()), AS_OF);
  }

  private static Basis milestone(String due) {
    return new Basis.Milestone(LocalDate.parse(due), new Basis.Progress.Overdue(10));
  }

  private static Basis pace(String baseline, String latest, String target) {
    BigDecimal unused = BigDecimal.ONE;
    return new Basis.Pace(
        point(2023, baseline),
        point(2026, latest),
        point(2027, target),
        unused,
        unused,
        unused,
        unused,
        unused,
        unused,
        Certainty.NO_INTERVAL,
        Certainty.NO_INTERVAL);
  }

  private static Point point(int year, String value) {
    return new Point(new Period.Year(year), new BigDecimal(value));
  }
}
