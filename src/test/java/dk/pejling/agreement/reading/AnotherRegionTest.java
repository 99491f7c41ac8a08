package dk.pejling.agreement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.LightRule;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.goal.SuccessCriterion.Followed;
import dk.pejling.agreement.goal.SuccessCriterion.Gap;
import dk.pejling.agreement.goal.SuccessCriterion.NoTarget;
import dk.pejling.agreement.goal.SuccessCriterion.Range;
import dk.pejling.agreement.goal.SuccessCriterion.Target;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.PopulationYear;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.finding.Checked;
import dk.pejling.period.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names, committee, areas and dates are data: an agreement of another time and place is read. */
class AnotherRegionTest {
  private final Agreement agreement = read();

  @Test
  void hasItsOwnCommitteeAndAreas() {
    assertThat(agreement.committee().name()).isEqualTo("Sundhedsrådet");
    assertThat(agreement.geography().clusters())
        .extracting(Cluster::name)
        .containsExactly("Område Øst", "Område Vest");
    assertThat(agreement.geography().clusterOf(new AreaId("904")).shortName()).isEqualTo("Vest");
    assertThat(agreement.geography().municipalities().getFirst().population())
        .containsEntry(2026, 40_000L);
  }

  @Test
  void takesTheWeakestCriterionAsItsLightUnlessItSaysOtherwise() {
    assertThat(agreement.lightRule()).isEqualTo(LightRule.WEAKEST);
  }

  @Test
  void takesARatePerTheInhabitantsOfOneYear() {
    assertThat(agreement.indicator(new IndicatorId("ophold")).measure())
        .isEqualTo(
            new Measure.PopulationRate(
                new IndicatorId("folketal"), new PopulationYear.Fixed(new Period.Year(2026))));
  }

  @Test
  void readsHowFiguresAreDivided() {
    assertThat(agreement.indicator(new IndicatorId("folketal")).breakdowns())
        .containsExactly(
            new Breakdown("alder", List.of("0-64 år", "65 år og derover")),
            new Breakdown("køn", List.of("kvinder", "mænd")));
    assertThat(agreement.indicator(new IndicatorId("trivsel")).breakdowns()).isEmpty();
  }

  @Test
  void readsNumbersWithCommaExactly() {
    Target target = (Target) criterion("1.1");

    assertThat(target.target()).isEqualTo(new BigDecimal("40.5"));
    assertThat(target.tolerance()).isEqualTo(new BigDecimal("0.5"));
    assertThat(target.targetFor(new AreaId("901"))).isEqualTo(new BigDecimal("45.5"));
    assertThat(((Range) criterion("1.3")).lower()).isEqualTo(new BigDecimal("70.5"));
  }

  @Test
  void readsBaselinesOfSeveralYearsAndWhenFiguresGrowOld() {
    Gap gap = (Gap) criterion("1.4");

    assertThat(gap.baseline()).isEqualTo(new Period.Years(2025, 2026));
    assertThat(gap.staleAfterYears()).isEqualTo(2);
  }

  @Test
  void followsAnIndicatorWithoutTarget() {
    NoTarget followed = (NoTarget) criterion("1.6");

    assertThat(followed.followed())
        .isEqualTo(new Followed.By(new IndicatorId("ophold"), new Period.Year(2026)));
  }

  private SuccessCriterion criterion(String id) {
    return agreement.criteria().stream()
        .filter(each -> each.id().equals(new CriterionId(id)))
        .findFirst()
        .orElseThrow();
  }

  private static Agreement read() {
    try {
      Checked<Agreement> read = new AgreementReader().read("aftale.yaml", Fault.untouched());
      assertThat(read.findings()).isEmpty();
      return ((Checked.Accepted<Agreement>) read).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
