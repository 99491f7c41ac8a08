package dk.pejling.assessment;

import static dk.pejling.assessment.Judging.assess;
import static dk.pejling.assessment.Judging.reason;
import static dk.pejling.assessment.Judging.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import dk.pejling.period.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a criterion can't be judged: the first row of method §2. */
class ReasonsTest {
  private static final IndicatorSketch SURVEY =
      IndicatorSketch.proportion("i")
          .measuredAs(new Measure.SurveyShare())
          .rolledUp(new RollUp.Published());

  @Test
  void judgedWhereNothingSpeaksAgainstIt() {
    assertThat(verdict(of(SURVEY, at(2023, "20"), at(2025, "15")), "1.1", "860").verdict())
        .isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void baselineMissing() {
    assertThat(reason(of(SURVEY, at(2022, "20"), at(2025, "15")), "1.1", "860"))
        .isEqualTo(new Reason.BaselineMissing(new Period.Year(2023)));
  }

  @Test
  void nothingAfterTheBaseline() {
    assertThat(reason(of(SURVEY, at(2021, "21"), at(2023, "20")), "1.1", "860"))
        .isEqualTo(new Reason.LatestMissing());
  }

  @Test
  void missingLatestLetsAnOlderFigureStand() {
    Assessment assessment =
        of(
            SURVEY,
            at(2023, "20"),
            at(2024, "18"),
            Observed.of("i", "860", 2025, new Reading.Missing("..")));

    assertThat(((Basis.Pace) verdict(assessment, "1.1", "860").basis()).latest().period())
        .isEqualTo(new Period.Year(2024));
  }

  @Test
  void hiddenLatestDoesNotLetAnOlderFigurePassForIt() {
    assertThat(
            reason(
                of(
                    SURVEY,
                    at(2023, "20"),
                    at(2024, "18"),
                    Observed.of("i", "860", 2025, new Reading.Suppressed("*"))),
                "1.1",
                "860"))
        .isEqualTo(new Reason.Hidden());
  }

  @Test
  void hiddenBaseline() {
    assertThat(
            reason(
                of(
                    SURVEY,
                    Observed.of("i", "860", 2023, new Reading.Suppressed("*")),
                    at(2025, "18")),
                "1.1",
                "860"))
        .isEqualTo(new Reason.Hidden());
  }

  @Test
  void incompleteCoverageOfACluster() {
    assertThat(
            reason(
                of(
                    IndicatorSketch.proportion("i"),
                    Observed.counted("i", "860", 2023, 20, 100),
                    Observed.counted("i", "860", 2025, 15, 100)),
                "1.1",
                "klynge-nord"))
        .isEqualTo(
            new Reason.IncompleteCoverage(
                List.of(
                    new Reason.Lacking("Brønderslev", new Period.Year(2023), "uden tal"),
                    new Reason.Lacking("Læsø", new Period.Year(2023), "uden tal"))));
  }

  @Test
  void notPublishedForTheLevel() {
    Assessment assessment = of(SURVEY, at(2023, "20"), at(2025, "15"));

    assertThat(reason(assessment, "1.1", "klynge-nord"))
        .isEqualTo(new Reason.NotPublishedForLevel());
    assertThat(reason(of(SURVEY.finest(AreaLevel.CLUSTER), at(2023, "20")), "1.1", "860"))
        .isEqualTo(new Reason.NotPublishedForLevel());
  }

  @Test
  void breakAfterBaselineUpToLatest() {
    for (int year : List.of(2024, 2025)) {
      assertThat(
              reason(of(SURVEY.broken(from(year)), at(2023, "20"), at(2025, "15")), "1.1", "860"))
          .isEqualTo(new Reason.SeriesBroken(new Period.Year(year)));
    }
  }

  @Test
  void breakAtBaselineOrAfterLatestDoesNotMatter() {
    assertThat(
            verdict(
                    of(SURVEY.broken(from(2023), from(2026)), at(2023, "20"), at(2025, "15")),
                    "1.1",
                    "860")
                .verdict())
        .isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void baselineOfSeveralYearsWithABreakInside() {
    Agreement agreement =
        Agreements.of(
            List.of(IndicatorSketch.proportion("i").broken(from(2018)).make()),
            Criteria.targetFrom(new Period.Years(2017, 2019), "1.1", "i", "10"));

    assertThat(reason(assess(agreement, countedYears()), "1.1", "860"))
        .isEqualTo(new Reason.SeriesBroken(new Period.Year(2018)));
  }

  /** 12 December 2025 is 2025 + 345/365 = 2025.945; three years back is 2022.945. */
  @Test
  void staleCountsFromTheMiddleOfTheLatest() {
    SuccessCriterion since2017 = Criteria.targetFrom(new Period.Year(2017), "1.1", "i", "10");
    Agreement agreement = Agreements.of(List.of(SURVEY.make()), since2017);

    assertThat(reason(assess(agreement, List.of(at(2017, "20"), at(2022, "15"))), "1.1", "860"))
        .isEqualTo(new Reason.Stale(new Period.Year(2022)));
    assertThat(
            verdict(assess(agreement, List.of(at(2017, "20"), at(2023, "15"))), "1.1", "860")
                .verdict())
        .isEqualTo(Verdict.BEHIND_PROGRESSING);
  }

  @Test
  void withoutTargetNothingIsJudged() {
    SuccessCriterion none =
        new SuccessCriterion.NoTarget(
            Criteria.frame("3.5", AreaLevel.CLUSTER), new SuccessCriterion.Followed.NotMeasured());
    Assessment assessment = assess(Agreements.of(List.of(), none), List.of());

    assertThat(reason(assessment, "3.5", "1081")).isEqualTo(new Reason.NoTargetAgreed());
    assertThat(assessment.criteria().getFirst().areas()).hasSize(3);
  }

  @Test
  void ownTargetsAndOwnBaselinesCount() {
    SuccessCriterion.Target shared = Criteria.target("1.1", "i", "10");
    SuccessCriterion.Target own =
        new SuccessCriterion.Target(
            shared.frame(),
            shared.indicator(),
            shared.baseline(),
            shared.target(),
            shared.at(),
            java.util.Map.of(
                new dk.pejling.agreement.geography.AreaId("860"), java.math.BigDecimal.valueOf(16)),
            shared.tolerance(),
            shared.staleAfterYears());

    Assessment assessment =
        assess(
            Agreements.of(List.of(SURVEY.make()), own),
            List.of(
                at(2023, "20"),
                at(2025, "18"),
                Observed.valued("i", "810", 2023, "30"),
                Observed.valued("i", "810", 2025, "28")));

    assertThat(((Basis.Pace) verdict(assessment, "1.1", "860").basis()).ratio())
        .isEqualByComparingTo("1");
    assertThat(((Basis.Pace) verdict(assessment, "1.1", "810").basis()).ratio())
        .isEqualByComparingTo("0.2");
  }

  @Test
  void baselineOfSeveralYearsPoolsCounts() {
    Agreement agreement =
        Agreements.of(
            List.of(IndicatorSketch.proportion("i").make()),
            Criteria.targetFrom(new Period.Years(2017, 2019), "1.1", "i", "0"));

    Basis.Pace pace = (Basis.Pace) verdict(assess(agreement, countedYears()), "1.1", "860").basis();

    // (10 + 20 + 60) of (100 + 100 + 400)
    assertThat(pace.baseline().value()).isEqualByComparingTo("15");
    assertThat(pace.years()).isEqualByComparingTo("7");
  }

  @Test
  void meanOfMeansIsNeverABaseline() {
    Agreement agreement =
        Agreements.of(
            List.of(SURVEY.make()),
            Criteria.targetFrom(new Period.Years(2017, 2019), "1.1", "i", "0"));

    assertThat(
            reason(
                assess(
                    agreement, List.of(at(2017, "1"), at(2018, "2"), at(2019, "3"), at(2025, "1"))),
                "1.1",
                "860"))
        .isEqualTo(new Reason.BaselineMissing(new Period.Years(2017, 2019)));
  }

  private static List<Observation> countedYears() {
    return List.of(
        Observed.counted("i", "860", 2017, 10, 100),
        Observed.counted("i", "860", 2018, 20, 100),
        Observed.counted("i", "860", 2019, 60, 400),
        Observed.counted("i", "860", 2025, 10, 100));
  }

  private static SeriesBreak from(int year) {
    return new SeriesBreak(new Period.Year(year), "ny opgørelse");
  }

  private static Observation at(int year, String value) {
    return Observed.valued("i", "860", year, value);
  }

  private static Assessment of(IndicatorSketch indicator, Observation... observations) {
    return assess(
        Agreements.of(List.of(indicator.make()), Criteria.target("1.1", "i", "10")),
        List.of(observations));
  }
}
