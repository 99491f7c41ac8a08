package dk.pejling.assessment.surprise;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.assessment.surprise.TwoPeriods.Row;
import dk.pejling.finding.Severity;
import dk.pejling.observation.Answer;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What asks waits, and what is explained is used. */
class SurprisesTest extends SurpriseSamples {
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
  void aReportThatWasReceivedOnceIsHeldAgainstAndNotAskedAbout() {
    TwoPeriods moved = values("20", "36.5");

    assertThat(moved.received().findings()).isEqualTo(moved.found().findings()).hasSize(1);
    assertThat(moved.received().reports())
        .singleElement()
        .satisfies(report -> assertThat(report.period()).isEqualTo("2025"));
  }
}
