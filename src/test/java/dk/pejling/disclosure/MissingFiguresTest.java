package dk.pejling.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.observation.Observed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Læsø has no row in the source, which does tell what the whole cluster has. */
class MissingFiguresTest {
  @Test
  void aSmallCountThatIsLeftIsProtected() {
    List<DisclosedPoint> points = disclosed(71 + 60 + 3);

    assertThat(points.get(0)).as("Hjørring").isInstanceOf(DisclosedPoint.Shown.class);
    assertThat(points.get(1)).as("Brønderslev").isInstanceOf(DisclosedPoint.Hidden.class);
    assertThat(points.get(2)).as("the cluster").isInstanceOf(DisclosedPoint.Shown.class);
  }

  @Test
  void aLargeCountOrNobodyThatIsLeftNeedsNoProtection() {
    assertThat(disclosed(71 + 60 + 5)).allMatch(DisclosedPoint.Shown.class::isInstance);
    assertThat(disclosed(71 + 60)).allMatch(DisclosedPoint.Shown.class::isInstance);
  }

  @Test
  void whatDoesNotAddUpSaysNothingOfWhatIsLeft() {
    assertThat(disclosed(71 + 60 - 3)).allMatch(DisclosedPoint.Shown.class::isInstance);
  }

  /** Of Hjørring, Brønderslev and their cluster. */
  private static List<DisclosedPoint> disclosed(long cluster) {
    DisclosedStatus status =
        new DisclosureControl()
            .disclose(
                new Assessor(MethodVersion.V1)
                    .assess(
                        Agreements.of(
                            List.of(
                                IndicatorSketch.proportion("r")
                                    .measuredAs(new Measure.Rate())
                                    .make())),
                        List.of(
                            Observed.counted("r", "860", 2024, 71, 1000),
                            Observed.counted("r", "810", 2024, 60, 1000),
                            Observed.counted("r", "klynge-nord", 2024, cluster, 3000),
                            Observed.counted("r", "787", 2024, 50, 1000),
                            Observed.counted("r", "773", 2024, 24, 1000)),
                        List.of(),
                        LocalDate.of(2025, 12, 12)));
    return List.of("860", "810", "klynge-nord").stream()
        .map(area -> status.series(new IndicatorId("r"), new AreaId(area)).points().getFirst())
        .toList();
  }
}
