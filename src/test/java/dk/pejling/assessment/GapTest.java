package dk.pejling.assessment;

import static dk.pejling.assessment.Judging.assess;
import static dk.pejling.assessment.Judging.reason;
import static dk.pejling.assessment.Judging.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapTest {
  /** (7.4 - 8.3) : 2 = -0.45 a year; (6.0 - 8.3) : 4 = -0.575; R = 0.7826. */
  @Test
  void paceRuleAppliesToTheDistance() {
    Assessment assessment =
        judged(
            "6.0",
            Observed.valued("o", "773", 2023, "25.1"),
            Observed.valued("o", "787", 2023, "20.0"),
            Observed.valued("o", "860", 2023, "16.8"),
            Observed.valued("o", "773", 2025, "24.8"),
            Observed.valued("o", "787", 2025, "20.0"),
            Observed.valued("o", "860", 2025, "17.4"));

    Assessment.AreaVerdict region = verdict(assessment, "3.4", "1081");

    assertThat(region.verdict()).isEqualTo(Verdict.BEHIND_PROGRESSING);
    Basis.Distance distance = (Basis.Distance) region.basis();
    assertThat(distance.pace().actual()).isEqualByComparingTo("-0.45");
    assertThat(distance.pace().required()).isEqualByComparingTo("-0.575");
    assertThat(distance.pace().ratio())
        .isBetween(new BigDecimal("0.7826"), new BigDecimal("0.7827"));
    assertThat(distance.atBaseline().highest()).isEqualTo("Morsø");
    assertThat(distance.now().lowest()).isEqualTo("Hjørring");
    assertThat(distance.relativeBaseline())
        .isBetween(new BigDecimal("1.494"), new BigDecimal("1.495"));
  }

  /** Læsø would be lowest at the baseline, but has no figure now. */
  @Test
  void sameAreasAreComparedAtBothEnds() {
    Assessment assessment =
        judged(
            "6.0",
            Observed.valued("o", "825", 2023, "1.0"),
            Observed.valued("o", "773", 2023, "25.0"),
            Observed.valued("o", "860", 2023, "17.0"),
            Observed.valued("o", "773", 2025, "24.0"),
            Observed.valued("o", "860", 2025, "17.0"));

    Basis.Distance distance = (Basis.Distance) verdict(assessment, "3.4", "1081").basis();

    assertThat(distance.atBaseline().lowest()).isEqualTo("Hjørring");
    assertThat(distance.pace().baseline().value()).isEqualByComparingTo("8");
    assertThat(distance.pace().latest().value()).isEqualByComparingTo("7");
  }

  @Test
  void smallEnoughFromTheStartIsToBeMaintained() {
    Assessment assessment =
        judged(
            "9.0",
            Observed.valued("o", "773", 2023, "25.0"),
            Observed.valued("o", "860", 2023, "17.0"),
            Observed.valued("o", "773", 2025, "27.0"),
            Observed.valued("o", "860", 2025, "17.0"));

    assertThat(verdict(assessment, "3.4", "1081").verdict()).isEqualTo(Verdict.NOT_MAINTAINED);
  }

  @Test
  void oneAreaAloneHasNoGap() {
    assertThat(
            reason(
                judged(
                    "6.0",
                    Observed.valued("o", "773", 2023, "25.0"),
                    Observed.valued("o", "773", 2025, "25.0")),
                "3.4",
                "1081"))
        .isEqualTo(new Reason.IncompleteCoverage(List.of()));
  }

  @Test
  void nothingSinceTheBaseline() {
    assertThat(reason(judged("6.0", Observed.valued("o", "773", 2023, "25.0")), "3.4", "1081"))
        .isEqualTo(new Reason.LatestMissing());
  }

  private static Assessment judged(String target, Observation... observations) {
    return assess(
        Agreements.of(
            List.of(
                IndicatorSketch.proportion("o")
                    .measuredAs(new Measure.SurveyShare())
                    .rolledUp(new RollUp.Published())
                    .make()),
            Criteria.gap("3.4", "o", target)),
        List.of(observations));
  }
}
