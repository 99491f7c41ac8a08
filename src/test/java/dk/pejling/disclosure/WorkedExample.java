package dk.pejling.disclosure;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reported;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What goes into docs/worked-example.md, and what was calculated from it by hand. */
public final class WorkedExample {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 12);
  public static final Agreement AGREEMENT =
      Agreements.of(
          List.of(
              IndicatorSketch.proportion("genind").make(),
              IndicatorSketch.proportion("planer")
                  .measuredAs(new Measure.SurveyShare())
                  .rolledUp(new RollUp.Published())
                  .higherIsBetter()
                  .make()),
          Criteria.target("1.1", "genind", "16.0"),
          new SuccessCriterion.Maintain(
              Criteria.frame("1.2", AreaLevel.REGION),
              new IndicatorId("planer"),
              Criteria.BASELINE,
              new BigDecimal("90.0"),
              BigDecimal.ZERO,
              Criteria.STALE_AFTER),
          Criteria.milestone("2.1", LocalDate.of(2025, 9, 30)));
  private static final List<Observation> FIGURES =
      List.of(
          Observed.counted("genind", "860", 2023, 70, 280),
          Observed.counted("genind", "810", 2023, 44, 200),
          Observed.counted("genind", "825", 2023, 6, 20),
          Observed.counted("genind", "787", 2023, 44, 200),
          Observed.counted("genind", "773", 2023, 28, 100),
          Observed.counted("genind", "860", 2025, 62, 280),
          Observed.counted("genind", "810", 2025, 40, 200),
          Observed.counted("genind", "825", 2025, 3, 20),
          Observed.counted("genind", "787", 2025, 42, 200),
          Observed.counted("genind", "773", 2025, 24, 100),
          Observed.valued("planer", "1081", 2023, "91.0", "90.5", "91.5"),
          Observed.valued("planer", "1081", 2025, "91.4", "90.9", "91.9"));
  private static final List<ClusterReport> REPORTS =
      List.of(
          Reported.status("2.1", Status.DONE)
              .on(LocalDate.of(2025, 11, 10))
              .proven("Referat af 10. november")
              .by("klynge-nord"),
          Reported.status("2.1", Status.DELAYED)
              .expecting(LocalDate.of(2025, 12, 31))
              .by("klynge-vest"));

  private WorkedExample() {}

  public static DisclosedStatus disclosed() {
    return new DisclosureControl()
        .disclose(new Assessor(MethodVersion.V1).assess(AGREEMENT, FIGURES, REPORTS, AS_OF));
  }

  /** {@code figures.txt} or {@code verdicts.txt}. */
  public static String golden(String name) throws IOException {
    try (var in =
        Objects.requireNonNull(
            WorkedExample.class.getResourceAsStream("/worked-example/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
