package dk.pejling.assessment;

import static dk.pejling.assessment.Judging.assess;
import static dk.pejling.assessment.Judging.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.opinion.Opinions;
import dk.pejling.assessment.verdict.opinion.SecondOpinion;
import dk.pejling.assessment.verdict.opinion.Trend;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands beside verdicts, from figures to the record. */
class OpinionsTest {
  /**
   * 20, 19, 19, 20, 19 and 17 % of 1,000 from 2020. Since 2023 the pace is 1.5 a year of 1.25
   * required; but over five years only 0.6, so that 2027 has 15.8 and 0.8 of 2 is missing: 40 %.
   */
  @Test
  void aForecastFromFiveYearsMayDisagree() {
    Opinions opinions = region(assessed("15", 200, 190, 190, 200, 190, 170));

    SecondOpinion.Forecast forecast = (SecondOpinion.Forecast) opinions.forecast();
    assertThat(forecast.expected()).isEqualByComparingTo("15.8");
    assertThat(forecast.weather()).isEqualTo(SecondOpinion.Weather.CLOUD);
    assertThat(opinions.disagreeing(Verdict.ON_TRACK)).containsExactly(forecast);
    assertThat(((SecondOpinion.Growth) opinions.growth()).status())
        .isEqualTo(SecondOpinion.GrowthStatus.SUBSTANTIAL);
  }

  @Test
  void noneOfItChangesTheVerdict() {
    assertThat(verdict(assessed("15", 200, 190, 190, 200, 190, 170), "1.1", "1081").verdict())
        .isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void withoutAVerdictThereIsTrendButNoSecondOpinion() {
    Assessment assessment =
        assess(
            Agreements.of(
                List.of(IndicatorSketch.proportion("a").make()),
                Criteria.targetFrom(new Period.Year(2010), "1.1", "a", "15")),
            figures(200, 180, 160, 140, 120, 100));

    Opinions opinions = region(assessment);

    assertThat(opinions.trend()).isInstanceOf(Trend.Significant.class);
    assertThat(opinions.growth())
        .isEqualTo(new SecondOpinion.NotCalculable(new Obstacle.NoVerdict()));
    assertThat(opinions.forecast())
        .isEqualTo(new SecondOpinion.NotCalculable(new Obstacle.NoVerdict()));
  }

  /** The target's year is 2027. */
  @Test
  void onceTheTargetsYearIsHereThereIsNothingToForesee() {
    List<Observation> figures = new ArrayList<>(figures(200, 190, 190, 200, 190, 170));
    figures.add(Observed.counted("a", "860", 2026, 160, 1000));
    figures.add(Observed.counted("a", "860", 2027, 155, 1000));
    Assessment assessment =
        new Assessor(MethodVersion.V1)
            .assess(
                Agreements.of(
                    List.of(IndicatorSketch.proportion("a").rolledUp(new RollUp.None()).make()),
                    Criteria.target("1.1", "a", "15")),
                figures,
                List.of(),
                LocalDate.of(2028, 1, 1));

    Assessment.AreaVerdict judged = verdict(assessment, "1.1", "860");

    assertThat(judged.verdict()).isEqualTo(Verdict.NOT_ACHIEVED);
    assertThat(judged.opinions().disagreeing(judged.verdict())).isEmpty();
    assertThat(judged.opinions().growth())
        .isEqualTo(new SecondOpinion.NotCalculable(new Obstacle.TargetYearReached()));
  }

  /** 8.3 to 7.4 of 6.0: growth -5.6 % of -7.8 % a year; our R is 0.78. */
  @Test
  void aGapHasAGrowthButNoTrend() {
    Assessment assessment =
        assess(
            Agreements.of(
                List.of(
                    IndicatorSketch.proportion("o")
                        .measuredAs(new Measure.SurveyShare())
                        .rolledUp(new RollUp.Published())
                        .make()),
                Criteria.gap("3.4", "o", "6.0")),
            List.of(
                Observed.valued("o", "773", 2023, "25.1"),
                Observed.valued("o", "860", 2023, "16.8"),
                Observed.valued("o", "773", 2025, "24.8"),
                Observed.valued("o", "860", 2025, "17.4")));

    Opinions opinions = verdict(assessment, "3.4", "1081").opinions();

    assertThat(opinions.trend()).isEqualTo(new Trend.NotCalculable(new Obstacle.NotMeasured()));
    assertThat(((SecondOpinion.Growth) opinions.growth()).status())
        .isEqualTo(SecondOpinion.GrowthStatus.MODERATE);
  }

  @Test
  void aMilestoneHasNothingBesideIt() {
    Assessment assessment =
        assess(
            Agreements.of(List.of(), Criteria.milestone("2.1", LocalDate.of(2025, 9, 30))),
            List.of());

    assertThat(verdict(assessment, "2.1", "1081").opinions()).isEqualTo(Opinions.none());
  }

  private static Opinions region(Assessment assessment) {
    return verdict(assessment, "1.1", "1081").opinions();
  }

  private static Assessment assessed(String target, int... parts) {
    return assess(
        Agreements.of(
            List.of(IndicatorSketch.proportion("a").make()), Criteria.target("1.1", "a", target)),
        figures(parts));
  }

  /** The same in every municipality, from 2020. */
  private static List<Observation> figures(int... parts) {
    List<Observation> figures = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      for (var area :
          Agreements.geography().areas(dk.pejling.agreement.geography.AreaLevel.MUNICIPALITY)) {
        figures.add(Observed.counted("a", area.id().value(), 2020 + i, parts[i], 1000));
      }
    }
    return figures;
  }
}
