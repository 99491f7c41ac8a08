package dk.pejling.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.goal.SuccessCriterion.Followed;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import dk.pejling.observation.Reported;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason why a criterion can't be assessed comes of something that is received or lacks. */
class EveryReasonTest {
  private static final IndicatorSketch SURVEY =
      IndicatorSketch.proportion("i")
          .measuredAs(new Measure.SurveyShare())
          .rolledUp(new RollUp.Published());
  private static final SuccessCriterion TARGET = Criteria.target("1.1", "i", "10");
  private static final Period BASELINE = new Period.Year(2023);

  static Stream<Reason> reasons() {
    return Stream.of(
        new Reason.NoTargetAgreed(),
        new Reason.BaselineMissing(BASELINE),
        new Reason.LatestMissing(),
        new Reason.Hidden(),
        new Reason.SeriesBroken(new Period.Year(2024)),
        new Reason.Stale(new Period.Year(2022)),
        new Reason.IncompleteCoverage(
            List.of(
                new Reason.Lacking("Brønderslev", new Period.Year(2023), "uden tal"),
                new Reason.Lacking("Læsø", new Period.Year(2023), "uden tal"))),
        new Reason.NotPublishedForLevel(),
        new Reason.NotReported(),
        new Reason.HeldBack("VUR-201"),
        new Reason.NoPath());
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void isProduced(Reason reason) {
    assertThat(produced(reason)).isEqualTo(reason);
  }

  @Test
  void noneIsForgotten() {
    assertThat(reasons().<Class<?>>map(Reason::getClass))
        .containsExactlyInAnyOrder(
            Arrays.stream(Reason.class.getPermittedSubclasses()).toArray(Class<?>[]::new));
  }

  /** No default: a new reason doesn't compile without something that produces it. */
  private static Reason produced(Reason reason) {
    return switch (reason) {
      case Reason.NoTargetAgreed none ->
          of(
              SURVEY,
              new SuccessCriterion.NoTarget(
                  Criteria.frame("1.1", AreaLevel.MUNICIPALITY), new Followed.NotMeasured()));
      case Reason.BaselineMissing none -> of(SURVEY, TARGET, at(2022, "20"), at(2025, "15"));
      case Reason.LatestMissing none -> of(SURVEY, TARGET, at(2022, "21"), at(2023, "20"));
      case Reason.Hidden none ->
          of(
              SURVEY,
              TARGET,
              at(2023, "20"),
              Observed.of("i", "860", 2025, new Reading.Suppressed("*")));
      case Reason.SeriesBroken(Period from) ->
          of(
              SURVEY.broken(new SeriesBreak(from, "ny opgørelse")),
              TARGET,
              at(2023, "20"),
              at(2025, "15"));
      case Reason.Stale none ->
          of(
              SURVEY,
              Criteria.targetFrom(new Period.Year(2017), "1.1", "i", "10"),
              at(2017, "20"),
              at(2022, "15"));
      case Reason.IncompleteCoverage none ->
          inArea(
              "klynge-nord",
              IndicatorSketch.proportion("i"),
              Observed.counted("i", "860", 2023, 20, 100),
              Observed.counted("i", "860", 2025, 15, 100));
      case Reason.NotPublishedForLevel none ->
          inArea("klynge-nord", SURVEY, at(2023, "20"), at(2025, "15"));
      case Reason.NotReported none -> milestone();
      case Reason.HeldBack none ->
          milestone(
              Reported.status("2.4", Status.DONE).on(LocalDate.of(2025, 12, 1)).by("klynge-nord"));
      case Reason.NoPath none ->
          // The agreement file is held back with AFT-142; made otherwise, it isn't judged either
          of(
              SURVEY,
              Criteria.targetFrom(new Period.Year(2027), "1.1", "i", "10"),
              at(2027, "20"),
              at(2028, "15"));
    };
  }

  private static Reason of(
      IndicatorSketch indicator, SuccessCriterion criterion, Observation... figures) {
    return Judging.reason(
        new Assessor(MethodVersion.V1)
            .assess(
                Agreements.of(List.of(indicator.make()), criterion),
                List.of(figures),
                List.of(),
                figures.length > 0 && figures[0].period().year() == 2027
                    ? LocalDate.of(2029, 1, 1)
                    : Judging.AS_OF),
        "1.1",
        "860");
  }

  private static Reason inArea(String area, IndicatorSketch indicator, Observation... figures) {
    return Judging.reason(
        Judging.assess(Agreements.of(List.of(indicator.make()), TARGET), List.of(figures)),
        "1.1",
        area);
  }

  private static Reason milestone(ClusterReport... reports) {
    return Judging.reason(
        Judging.assess(
            Agreements.of(List.of(), Criteria.milestone("2.4", LocalDate.of(2025, 12, 31))),
            List.of(),
            List.of(reports)),
        "2.4",
        "klynge-nord");
  }

  private static Observation at(int year, String value) {
    return Observed.valued("i", "860", year, value);
  }
}
