package dk.pejling.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 12);
  private static final Indicator PSYK = IndicatorSketch.proportion("psyk").make();

  @Test
  void hidesSmallCountAndSmallestNeighbour() {
    DisclosedStatus status = disclosed(figures(2023, 3), figures(2025, 3));

    assertThat(point(status, "825")).isInstanceOf(DisclosedPoint.Hidden.class);
    assertThat(point(status, "810")).isInstanceOf(DisclosedPoint.Hidden.class);
    assertThat(point(status, "860"))
        .isInstanceOfSatisfying(
            DisclosedPoint.Shown.class,
            shown -> assertThat(shown.counts()).isEqualTo(new Counts.Of(71, 318)));
    assertThat(point(status, "klynge-nord"))
        .isInstanceOfSatisfying(
            DisclosedPoint.Shown.class,
            shown -> assertThat(shown.counts()).isEqualTo(new Counts.Of(134, 530)));
  }

  @Test
  void hidesVerdictThatRestsOnHiddenBaseline() {
    DisclosedStatus status = disclosed(figures(2023, 3), figures(2025, 9));

    DisclosedCriterion.AreaVerdict verdict =
        status.verdict(new CriterionId("1.3"), new AreaId("825"));

    assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(verdict.basis()).isEqualTo(new Basis.NoVerdict(new Reason.Hidden()));
    assertThat(status.verdict(new CriterionId("1.3"), Agreements.REGION).verdict())
        .isNotEqualTo(Verdict.NOT_ASSESSABLE);
  }

  @Test
  void zeroIsShown() {
    DisclosedStatus status = disclosed(figures(2023, 0), figures(2025, 0));

    assertThat(point(status, "825")).isInstanceOf(DisclosedPoint.Shown.class);
    assertThat(point(status, "810")).isInstanceOf(DisclosedPoint.Shown.class);
  }

  @Test
  void countAtThresholdIsShown() {
    DisclosedStatus status = disclosed(figures(2023, 5), figures(2025, 5));

    assertThat(point(status, "825")).isInstanceOf(DisclosedPoint.Shown.class);
  }

  @Test
  void fewWithoutTheEventAreHiddenToo() {
    List<Observation> observations = new ArrayList<>(figures(2023, 9));
    observations.addAll(figures(2025, 9));
    observations.set(observations.size() - 1, Observed.counted("psyk", "773", 2025, 96, 98));

    DisclosedStatus status = disclose(observations);

    assertThat(point(status, "773")).isInstanceOf(DisclosedPoint.Hidden.class);
    assertThat(point(status, "787")).isInstanceOf(DisclosedPoint.Hidden.class);
  }

  /** Læsø is lowest with 3 of 22, but hidden now: the distance leaves it out at both ends. */
  @Test
  void gapLeavesHiddenAreasOutAtBothEnds() {
    List<Observation> observations = new ArrayList<>(figures(2023, 6));
    observations.addAll(figures(2025, 3));

    Basis.Distance gap =
        (Basis.Distance)
            disclose(observations).verdict(new CriterionId("1.4"), Agreements.REGION).basis();

    assertThat(gap.atBaseline().lowest()).isEqualTo("Thisted");
    assertThat(gap.atBaseline().highest()).isEqualTo("Morsø");
    assertThat(gap.now().lowest()).isEqualTo("Thisted");
  }

  @Test
  void baselineOfSeveralYearsIsHiddenWhenOneOfThemIs() {
    List<Observation> observations = new ArrayList<>();
    for (int year : List.of(2017, 2018, 2019)) {
      observations.addAll(figures(year, year == 2018 ? 2 : 9));
    }
    observations.addAll(figures(2025, 9));

    assertThat(disclose(observations).verdict(new CriterionId("1.5"), new AreaId("825")).basis())
        .isEqualTo(new Basis.NoVerdict(new Reason.Hidden()));
    assertThat(
            disclose(observations)
                .verdict(new CriterionId("1.5"), Agreements.REGION)
                .verdict()
                .assessable())
        .isTrue();
  }

  /** 1.7 per 1,000 of Læsø's 1,786 inhabitants is 3 persons. */
  @Test
  void bareRateThatGivesASmallCountAwayIsHidden() {
    Agreement agreement =
        Agreements.of(
            List.of(
                IndicatorSketch.proportion("r")
                    .measuredAs(new Measure.Rate())
                    .in(new Unit("pr. 1.000", "pr. 1.000", java.math.BigDecimal.valueOf(1000), 1))
                    .rolledUp(new RollUp.Published())
                    .make()));
    DisclosedStatus status =
        new DisclosureControl()
            .disclose(
                new Assessor(MethodVersion.V1)
                    .assess(
                        agreement,
                        List.of(
                            Observed.valued("r", "825", 2025, "1.7"),
                            Observed.valued("r", "860", 2025, "1.7")),
                        List.of(),
                        AS_OF));

    assertThat(status.series(new IndicatorId("r"), new AreaId("825")).points().getLast())
        .isInstanceOf(DisclosedPoint.Hidden.class);
    assertThat(status.series(new IndicatorId("r"), new AreaId("860")).points().getLast())
        .isInstanceOf(DisclosedPoint.Shown.class);
  }

  private static DisclosedPoint point(DisclosedStatus status, String area) {
    return status.series(new IndicatorId("psyk"), new AreaId(area)).points().getLast();
  }

  private static List<Observation> figures(int year, long laesoe) {
    return List.of(
        Observed.counted("psyk", "860", year, 71, 318),
        Observed.counted("psyk", "810", year, 60, 190),
        Observed.counted("psyk", "825", year, laesoe, 22),
        Observed.counted("psyk", "787", year, 40, 202),
        Observed.counted("psyk", "773", year, 24, 98));
  }

  private static DisclosedStatus disclosed(List<Observation> before, List<Observation> now) {
    List<Observation> both = new ArrayList<>(before);
    both.addAll(now);
    return disclose(both);
  }

  private static DisclosedStatus disclose(List<Observation> observations) {
    Agreement agreement =
        Agreements.of(
            List.of(PSYK),
            Criteria.target("1.3", "psyk", "19.0"),
            Criteria.gap("1.4", "psyk", "2.0"),
            Criteria.targetFrom(new Period.Years(2017, 2019), "1.5", "psyk", "19.0"));
    return new DisclosureControl()
        .disclose(new Assessor(MethodVersion.V1).assess(agreement, observations, List.of(), AS_OF));
  }
}
