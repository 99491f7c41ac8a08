package dk.pejling.assessment;

import static dk.pejling.assessment.Judging.assess;
import static dk.pejling.assessment.Judging.reason;
import static dk.pejling.assessment.Judging.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.observation.Observed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The boundaries of the kinds judged from figures other than a target, the whole way from what was
 * received. {@link MilestoneTableTest} has the kind that is reported.
 */
class OtherKindsTableTest {
  private static final IndicatorSketch SURVEY =
      IndicatorSketch.proportion("i")
          .measuredAs(new Measure.SurveyShare())
          .rolledUp(new RollUp.Published());

  /** The level is 10; where higher is better the figures are mirrored in it. */
  @ParameterizedTest(name = "at most 10, tolerance {1}: {0} is {2}")
  @CsvSource({
    "9.99,  0,   MAINTAINED",
    "10,    0,   MAINTAINED",
    "10.01, 0,   NOT_MAINTAINED",
    "10.49, 0.5, MAINTAINED",
    "10.5,  0.5, MAINTAINED",
    "10.51, 0.5, NOT_MAINTAINED",
  })
  void maintain(String latest, String tolerance, Verdict verdict) {
    SuccessCriterion criterion = Criteria.maintain("1.1", "i", "10", tolerance);
    String mirrored =
        java.math.BigDecimal.valueOf(20).subtract(new java.math.BigDecimal(latest)).toPlainString();

    assertThat(judged(SURVEY, criterion, latest)).isEqualTo(verdict);
    assertThat(judged(SURVEY.higherIsBetter(), criterion, mirrored)).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "from 10 to 15: {0} is {1}")
  @CsvSource({
    "9.99,  OUTSIDE",
    "10,    WITHIN",
    "10.01, WITHIN",
    "14.99, WITHIN",
    "15,    WITHIN",
    "15.01, OUTSIDE",
  })
  void range(String latest, Verdict verdict) {
    SuccessCriterion criterion = Criteria.range("1.1", "i", "10", "15");

    assertThat(judged(SURVEY, criterion, latest)).isEqualTo(verdict);
    assertThat(judged(SURVEY.higherIsBetter(), criterion, latest)).isEqualTo(verdict);
  }

  /** From a distance of 8 to one of 4 in four years; two are gone, so R is what is gone over 2. */
  @ParameterizedTest(name = "a distance of {0} is {1}")
  @CsvSource({
    "8.01, WRONG_DIRECTION",
    "8,    BEHIND_LIMITED",
    "6.81, BEHIND_LIMITED",
    "6.8,  BEHIND_PROGRESSING",
    "6.11, BEHIND_PROGRESSING",
    "6.1,  ON_TRACK",
    "4.01, ON_TRACK",
    "4,    ACHIEVED",
    "3.99, ACHIEVED",
    "0,    ACHIEVED",
  })
  void gap(String distance, Verdict verdict) {
    String highest =
        new java.math.BigDecimal("17").add(new java.math.BigDecimal(distance)).toString();
    for (IndicatorSketch indicator : List.of(SURVEY, SURVEY.higherIsBetter())) {
      assertThat(
              verdict(
                      assess(
                          Agreements.of(List.of(indicator.make()), Criteria.gap("3.4", "i", "4")),
                          List.of(
                              Observed.valued("i", "773", 2023, "25"),
                              Observed.valued("i", "860", 2023, "17"),
                              Observed.valued("i", "773", 2025, highest),
                              Observed.valued("i", "860", 2025, "17"))),
                      "3.4",
                      "1081")
                  .verdict())
          .isEqualTo(verdict);
    }
  }

  @Test
  void noneIsNeverJudged() {
    SuccessCriterion followed =
        new SuccessCriterion.NoTarget(
            Criteria.frame("1.1", AreaLevel.MUNICIPALITY),
            new SuccessCriterion.Followed.By(new IndicatorId("i"), Criteria.BASELINE));
    Assessment assessment =
        assess(
            Agreements.of(List.of(SURVEY.make()), followed),
            List.of(
                Observed.valued("i", "860", 2023, "12"), Observed.valued("i", "860", 2025, "11")));

    assertThat(verdict(assessment, "1.1", "860").verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(reason(assessment, "1.1", "860")).isEqualTo(new Reason.NoTargetAgreed());
  }

  private static Verdict judged(
      IndicatorSketch indicator, SuccessCriterion criterion, String latest) {
    return verdict(
            assess(
                Agreements.of(List.of(indicator.make()), criterion),
                List.of(
                    Observed.valued("i", "860", 2023, "12"),
                    Observed.valued("i", "860", 2025, latest))),
            "1.1",
            "860")
        .verdict();
  }
}
