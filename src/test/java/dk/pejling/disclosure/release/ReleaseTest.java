package dk.pejling.disclosure.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.WorkedExample;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is published of docs/worked-example.md as data. */
class ReleaseTest {
  private static final Period NOW = new Period.Year(2025);
  private final Release release = Release.of(WorkedExample.disclosed(), "midtvejsstatus", "1.0");

  @Test
  void figuresAreShownWithTheirCounts() {
    assertThat(at("860"))
        .isInstanceOfSatisfying(
            ReleasedFigure.Shown.class,
            shown -> {
              assertThat(shown.counts()).isEqualTo(new Counts.Of(62, 280));
              assertThat(shown.value()).isBetween(new BigDecimal("22.14"), new BigDecimal("22.15"));
            });
  }

  /** Læsø has 3 of 20, and Brønderslev's 40 of 200 would give that away. */
  @Test
  void hiddenFiguresHaveNoNumber() {
    assertThat(at("825")).isEqualTo(new ReleasedFigure.Hidden(NOW));
    assertThat(at("810")).isEqualTo(new ReleasedFigure.Hidden(NOW));
    assertThat(release.toString())
        .contains("numerator=62,")
        .doesNotContain("numerator=40,")
        .doesNotContain("numerator=3,");
  }

  @Test
  void verdictsStandWithWhatTheyRestOn() {
    ReleasedCriterion.AreaVerdict region =
        release.criterion(new CriterionId("1.1")).getFirst().in(new AreaId("1081")).getFirst();
    assertThat(region.light()).isEqualTo(region.verdict().light());
    assertThat(region.ground()).isInstanceOf(Ground.Pace.class);
    assertThat(region.baselineFiles())
        .hasSize(5)
        .first()
        .isEqualTo(new ReleasedCriterion.SourceOf("genind-773-2023.csv", "0".repeat(64)));
    assertThat(region.latestFiles())
        .extracting(ReleasedCriterion.SourceOf::file)
        .startsWith("genind-773-2025.csv")
        .hasSize(5);
    assertThat(
            release
                .criterion(new CriterionId("1.1"))
                .getFirst()
                .in(new AreaId("825"))
                .getFirst()
                .ground())
        .isEqualTo(new Ground.NoVerdict("skjult"));
  }

  @Test
  void milestonesStandWithTheWorkbooksThatTell() {
    List<ReleasedCriterion.AreaVerdict> areas =
        release.criterion(new CriterionId("2.1")).getFirst().areas();
    assertThat(areas)
        .filteredOn(each -> each.area().value().equals("klynge-nord"))
        .singleElement()
        .satisfies(
            nord -> {
              assertThat(nord.verdict()).isEqualTo(Verdict.ACHIEVED);
              assertThat(nord.light()).isEqualTo(Light.GREEN);
              assertThat(nord.ground()).isInstanceOf(Ground.Done.class);
              assertThat(nord.latestFiles()).hasSize(1);
            });
    assertThat(release.toString())
        .as("a cluster's own words are no data")
        .doesNotContain("Referat");
  }

  @Test
  void theOrderIsAlwaysTheSame() {
    assertThat(release.series())
        .isSortedAccordingTo(
            java.util.Comparator.comparing(
                each -> each.indicator().value() + " " + each.area().value()));
    assertThat(release)
        .isEqualTo(Release.of(WorkedExample.disclosed(), "midtvejsstatus", "1.0"))
        .satisfies(
            each ->
                assertThat(
                        each.saysTheSameAs(
                            Release.of(WorkedExample.disclosed(), "midtvejsstatus", "2.0")))
                    .isTrue());
  }

  private ReleasedFigure at(String area) {
    return release.series(new IndicatorId("genind"), new AreaId(area)).at(NOW);
  }
}
