package dk.pejling.assessment.surprise;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.assessment.surprise.TwoPeriods.Row;
import dk.pejling.observation.Answer;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cluster's counts against the source's, just below, at and above each boundary. */
class SourceSumsTest extends SurpriseSamples {
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
}
