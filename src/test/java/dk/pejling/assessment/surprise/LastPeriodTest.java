package dk.pejling.assessment.surprise;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.assessment.surprise.TwoPeriods.Row;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Value, denominator and status against the last period, just below, at and above each boundary.
 */
class LastPeriodTest extends SurpriseSamples {
  @ParameterizedTest
  @CsvSource({
    // a quarter of the span 0-100 is 25
    "60, 85, false",
    "60, 85.1, true",
    "60, 35, false",
    "60, 34.9, true",
    // more than half of itself and more than a tenth of the span
    "21, 31.5, false",
    "21, 31.6, true",
    "20, 30, false",
    "18, 28, false",
    "18, 28.1, true",
    "2, 12, false",
    "2, 12.1, true",
    "0, 10, false",
    "0, 10.1, true",
  })
  void aValueFarFromLastPeriodAsks(String then, String now, boolean asks) {
    assertThat(codes(values(then, now).found())).isEqualTo(asks ? List.of("IND-242") : List.of());
  }

  @Test
  void figuresOnBothSidesOfABreakAreNotCompared() {
    assertThat(values("20", "90").broken(breakFrom(2025)).found().findings()).isEmpty();
    assertThat(codes(values("20", "90").broken(breakFrom(2024)).found()))
        .containsExactly("IND-242");
  }

  @ParameterizedTest
  @CsvSource({
    "4, 5, 100, 100",
    "40, 60, 43, 103",
    "9, 40, 12, 60",
    "40, 60, 4, 43",
  })
  void valuesBesideSmallCountsAreNotQuoted(long a, long b, long whole, long other) {
    TwoPeriods moved =
        TwoPeriods.of(
            Row.empty().value("7").counts(a, whole), Row.empty().value("93").counts(b, other));
    assertThat(moved.found().findings()).isNotEmpty();
    assertThat(moved.found().findings())
        .allSatisfy(finding -> assertThat(finding.found()).doesNotContain("7", "93"));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 150, false",
    "100, 151, true",
    "100, 50, false",
    "100, 49, true",
    "60, 110, false",
    "60, 111, true",
    "10000, 15000, false",
    "10000, 15001, true",
  })
  void aDenominatorFarFromLastPeriodAsks(long then, long now, boolean asks) {
    TwoPeriods jump = TwoPeriods.of(Row.empty().counts(20, then), Row.empty().counts(20, now));
    assertThat(codes(jump.found())).isEqualTo(asks ? List.of("IND-244") : List.of());
  }

  @Test
  void aDenominatorThatWaitsTakesNumeratorAndValueWithIt() {
    TwoPeriods jump =
        TwoPeriods.of(
            Row.empty().value("20").counts(20, 100), Row.empty().value("10").counts(20, 200));
    assertThat(jump.row().achieved()).isEqualTo(new Answer.HeldBack<>("IND-244"));
    assertThat(jump.row().numerator()).isEqualTo(new Answer.HeldBack<>("IND-244"));
    assertThat(jump.row().denominator()).isEqualTo(new Answer.HeldBack<>("IND-244"));
    assertThat(jump.found().findings().getFirst().found())
        .isEqualTo("en nævner, der er mere end halvt så stor igen som i 2024");
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_STARTED, IN_PROGRESS, false",
    "NOT_STARTED, CANCELLED, false",
    "IN_PROGRESS, DELAYED, false",
    "DELAYED, IN_PROGRESS, false",
    "DELAYED, DONE, false",
    "IN_PROGRESS, CANCELLED, false",
    "DONE, DONE, false",
    "IN_PROGRESS, NOT_STARTED, true",
    "DELAYED, NOT_STARTED, true",
    "DONE, IN_PROGRESS, true",
    "DONE, NOT_STARTED, true",
    "DONE, CANCELLED, true",
    "CANCELLED, IN_PROGRESS, true",
  })
  void aStatusThatGoesBackAsks(Status then, Status now, boolean asks) {
    TwoPeriods back = TwoPeriods.of(Row.empty().status(then), Row.empty().status(now));
    assertThat(codes(back.found())).isEqualTo(asks ? List.of("IND-243") : List.of());
    assertThat(back.row().status()).isInstanceOf(asks ? Answer.HeldBack.class : Answer.Given.class);
  }

  @Test
  void aStatusThatGoesBackWithAReasonIsUsed() {
    TwoPeriods back =
        TwoPeriods.of(
            Row.empty().status(Status.DONE),
            Row.empty().status(Status.IN_PROGRESS).because("Tilbuddet lukkede i juni."));
    assertThat(codes(back.found())).containsExactly("IND-248");
    assertThat(back.row().status().orElse(Status.DONE)).isEqualTo(Status.IN_PROGRESS);
  }
}
