package dk.pejling.assessment.surprise;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.surprise.TwoPeriods.Row;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule just below, at and above its boundary. */
class SurprisesTest {
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
  void whatAsksSaysWhereAndWaits() {
    TwoPeriods moved = values("20", "36.5");

    assertThat(moved.found().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
              assertThat(finding.location().describe())
                  .isEqualTo("nord.xlsx, ark \"Fremdrift\", celle F7 (Opnået værdi)");
              assertThat(finding.concerns()).isEqualTo("kriterium 1.1");
              assertThat(finding.found()).isEqualTo("36,5 pct.; i 2024 var værdien 20 pct.");
              assertThat(finding.remedy()).contains("\"Begrundelse for afvigelse\"");
              assertThat(finding.consequence())
                  .isEqualTo(
                      "Kriterium 1.1: \"Opnået værdi\" afventer; resten af skemaet er modtaget.");
            });
    assertThat(moved.row().achieved()).isEqualTo(new Answer.HeldBack<>("IND-242"));
  }

  @Test
  void whatIsExplainedIsUsedAndNoted() {
    TwoPeriods explained =
        TwoPeriods.of(
            Row.empty().value("20"), Row.empty().value("36.5").because("Nyt hospital i maj."));

    assertThat(explained.found().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("IND-248");
              assertThat(finding.holdsBack()).isFalse();
              assertThat(finding.location().describe()).contains("celle F7");
            });
    assertThat(explained.row().achieved().orElse(BigDecimal.ZERO)).isEqualByComparingTo("36.5");
  }

  @Test
  void withoutAReportOfTheLastPeriodNothingIsAsked() {
    assertThat(values("20", "90").alone().findings()).isEmpty();
  }

  @Test
  void theEarlierReportIsLeftAsItIs() {
    Surprises found = values("20", "90").found();
    assertThat(found.reports())
        .extracting(report -> report.period())
        .containsExactly("2025", "2024");
    assertThat(found.reports().getLast().progress().getFirst().achieved())
        .isInstanceOf(Answer.Given.class);
  }

  @Test
  void aValueThatWaitsIsNothingToHoldALaterOneAgainst() {
    Row waiting =
        new Row(
            Answer.blank(),
            new Answer.HeldBack<>("IND-204"),
            Answer.blank(),
            Answer.blank(),
            Answer.blank(),
            Answer.blank());
    assertThat(TwoPeriods.of(waiting, Row.empty().value("90")).found().findings()).isEmpty();
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

  @ParameterizedTest
  @CsvSource({"500000, 500000, false", "500000, 499999, true", "500000, 500001, false"})
  void spendingThatFallsAsks(long then, long now, boolean asks) {
    TwoPeriods spent =
        TwoPeriods.spent(
            TwoPeriods.initiative("Akutteam døgnet rundt", then, "Efter planen"),
            TwoPeriods.initiative("Akutteam  Døgnet rundt ", now, "Efter planen"));
    assertThat(codes(spent.found())).isEqualTo(asks ? List.of("IND-245") : List.of());
  }

  @Test
  void spendingThatFallsIsExplainedInItsStatus() {
    TwoPeriods spent =
        TwoPeriods.spent(
            TwoPeriods.initiative("Akutteam", 500_000, "Efter planen"),
            TwoPeriods.initiative("Akutteam", 400_000, "Løn er flyttet til driften"));
    assertThat(codes(spent.found())).containsExactly("IND-248");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"efter planen", " Sat i bero ", "5 måneder forsinket", "1 MÅNED FORSINKET"})
  void aStatusThatIsOfferedExplainsNothing(String status) {
    TwoPeriods spent =
        TwoPeriods.spent(
            TwoPeriods.initiative("Akutteam", 500_000, "Efter planen"),
            TwoPeriods.initiative("Akutteam", 400_000, status));
    assertThat(codes(spent.found())).containsExactly("IND-245");
    assertThat(spent.found().reports().getFirst().initiatives().getFirst().spent())
        .isEqualTo(new Answer.HeldBack<>("IND-245"));
  }

  @Test
  void spendingOfAnotherInitiativeIsNothingToHoldItAgainst() {
    Initiative then = TwoPeriods.initiative("Akutteam", 500_000, "Efter planen");
    assertThat(
            TwoPeriods.spent(then, TwoPeriods.initiative("Koordinatorer", 1, "Efter planen"))
                .found()
                .findings())
        .isEmpty();
    TwoPeriods twice =
        new TwoPeriods(
            Row.empty(),
            Row.empty(),
            List.of(then, then),
            List.of(TwoPeriods.initiative("Akutteam", 1, "Efter planen")),
            List.of(),
            List.of());
    assertThat(twice.found().findings()).as("which of two?").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // the source's municipalities: 200 of 2000
    "220, 2000, false",
    "221, 2000, true",
    "180, 2000, false",
    "179, 2000, true",
    "200, 2200, false",
    "200, 2201, true",
  })
  void countsFarFromTheSourcesAsk(long numerator, long denominator, boolean asks) {
    TwoPeriods counts = counts(numerator, denominator).beside(source(100, 1000));
    assertThat(codes(counts.found())).isEqualTo(asks ? List.of("IND-247") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"50, false", "51, true"})
  void aFewMoreAreNoSurprise(long numerator, boolean asks) {
    // 40 of 2000 in all: a tenth is 4, but 10 more are few
    TwoPeriods counts = counts(numerator, 2000).beside(source(20, 1000));
    assertThat(codes(counts.found())).isEqualTo(asks ? List.of("IND-247") : List.of());
  }

  @Test
  void countsThatDifferWaitTogetherAndAreNotQuoted() {
    TwoPeriods counts =
        TwoPeriods.of(Row.empty(), december().value("15").counts(300, 2000))
            .beside(source(100, 1000));
    assertThat(counts.row().numerator()).isEqualTo(new Answer.HeldBack<>("IND-247"));
    assertThat(counts.row().denominator()).isEqualTo(new Answer.HeldBack<>("IND-247"));
    assertThat(counts.row().achieved()).isEqualTo(new Answer.HeldBack<>("IND-247"));
    assertThat(counts.found().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.location().describe()).contains("celle H7 (Tæller)");
              assertThat(finding.found() + finding.expected()).doesNotContain("300", "200");
            });
  }

  @Test
  void countsThatDifferWithAReasonAreUsed() {
    TwoPeriods counts =
        TwoPeriods.of(
                Row.empty(), december().counts(300, 2000).because("Klyngen tæller også Aalborg."))
            .beside(source(100, 1000));
    assertThat(codes(counts.found())).containsExactly("IND-248");
    assertThat(counts.row().numerator().orElse(0L)).isEqualTo(300);
  }

  @Test
  void countsOfAPartOfTheYearAreHeldAgainstNothing() {
    Row row = Row.empty().counts(300, 2000);
    TwoPeriods september = TwoPeriods.of(Row.empty(), row.measured(LocalDate.of(2025, 9, 30)));
    assertThat(september.beside(source(100, 1000)).found().findings()).isEmpty();
    TwoPeriods undated = TwoPeriods.of(Row.empty(), row);
    assertThat(codes(undated.beside(source(100, 1000)).found())).containsExactly("IND-247");
  }

  @Test
  void whereAPartIsMissingHiddenOrContradictedThereIsNoSum() {
    for (Observation odd :
        List.of(
            Observed.of("genind", "825", 2025, new Reading.Suppressed("<5")),
            Observed.of("genind", "825", 2025, new Reading.Missing("..")),
            Observed.counted("genind", "825", 2024, 10, 100))) {
      TwoPeriods counts =
          counts(900, 2000)
              .beside(
                  Observed.counted("genind", "860", 2025, 100, 1000),
                  Observed.counted("genind", "810", 2025, 90, 900),
                  odd);
      assertThat(counts.found().findings()).as(odd.toString()).isEmpty();
    }
    TwoPeriods contradicted =
        counts(900, 2000)
            .beside(
                Observed.counted("genind", "860", 2025, 100, 1000),
                Observed.counted("genind", "860", 2025, 101, 1000),
                Observed.counted("genind", "810", 2025, 90, 900),
                Observed.counted("genind", "825", 2025, 10, 100));
    assertThat(contradicted.found().findings()).isEmpty();
  }

  private static TwoPeriods values(String then, String now) {
    return TwoPeriods.of(Row.empty().value(then), Row.empty().value(now));
  }

  private static TwoPeriods counts(long numerator, long denominator) {
    return TwoPeriods.of(Row.empty(), december().counts(numerator, denominator));
  }

  private static Row december() {
    return Row.empty().measured(LocalDate.of(2025, 12, 1));
  }

  /**
   * Of Klynge Nord's three municipalities, half in the first and a quarter in each of the others.
   */
  private static Observation[] source(long half, long wholeHalf) {
    return new Observation[] {
      Observed.counted("genind", "860", 2025, half, wholeHalf),
      Observed.counted("genind", "810", 2025, half / 2, wholeHalf / 2),
      Observed.counted("genind", "825", 2025, half / 2, wholeHalf / 2)
    };
  }

  private static SeriesBreak breakFrom(int year) {
    return new SeriesBreak(new Period.Year(year), "ny opgørelse");
  }

  private static List<String> codes(Surprises surprises) {
    return surprises.findings().stream().map(Finding::code).toList();
  }
}
