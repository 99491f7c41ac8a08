package dk.pejling.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Area;
import dk.pejling.agreement.AreaLevel;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.Indicator.Measure;
import dk.pejling.agreement.Indicator.RollUp;
import dk.pejling.agreement.IndicatorId;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.SuccessCriterion;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Explainer;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.assessment.verdict.VerdictHeadline;
import dk.pejling.danish.DanishNumber;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reported;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The worked example of docs/worked-example.md, calculated by hand there. */
class WorkedExampleTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 12);
  private static final Agreement AGREEMENT =
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

  @Test
  void figuresAreThoseCalculatedByHand() throws IOException {
    assertThat(figures(disclosed())).isEqualTo(golden("figures.txt"));
  }

  @Test
  void verdictsAreThoseCalculatedByHand() throws IOException {
    assertThat(verdicts(disclosed())).isEqualTo(golden("verdicts.txt"));
  }

  @Test
  void documentShowsTheSame() throws IOException {
    String document = Files.readString(Path.of("docs", "worked-example.md"));

    assertThat(document).contains(golden("figures.txt")).contains(golden("verdicts.txt"));
  }

  private static DisclosedStatus disclosed() {
    return new DisclosureControl()
        .disclose(new Assessor(MethodVersion.V1).assess(AGREEMENT, FIGURES, REPORTS, AS_OF));
  }

  private static String figures(DisclosedStatus status) {
    StringBuilder text = new StringBuilder();
    for (DisclosedSeries series : status.series()) {
      for (DisclosedPoint point : series.points()) {
        text.append(
            "%s | %s | %s | %s\n"
                .formatted(
                    series.indicator(),
                    AGREEMENT.geography().area(series.area()).name(),
                    point.period().label(),
                    figure(point)));
      }
    }
    return text.toString();
  }

  private static String figure(DisclosedPoint point) {
    return switch (point) {
      case DisclosedPoint.Hidden hidden -> "skjult";
      case DisclosedPoint.Absent absent -> absent.why();
      case DisclosedPoint.Shown shown ->
          DanishNumber.of(shown.value(), 1) + spread(shown.spread()) + counts(shown.counts());
    };
  }

  private static String spread(Spread spread) {
    return spread instanceof Spread.Between between
        ? " (%s-%s)"
            .formatted(DanishNumber.of(between.lower(), 1), DanishNumber.of(between.upper(), 1))
        : "";
  }

  private static String counts(Counts counts) {
    return counts instanceof Counts.Of(long numerator, long denominator)
        ? " %d/%d".formatted(numerator, denominator)
        : "";
  }

  private static String verdicts(DisclosedStatus status) {
    StringBuilder text = new StringBuilder();
    for (DisclosedCriterion criterion : status.criteria()) {
      for (DisclosedCriterion.AreaVerdict each : criterion.areas()) {
        Area area = AGREEMENT.geography().area(each.area());
        Explanation explanation =
            new Explainer()
                .explain(AGREEMENT, criterion.criterion(), area, each.verdict(), each.basis());
        text.append(
            "%s %s: %s\n  %s\n"
                .formatted(
                    criterion.criterion().id(),
                    area.name(),
                    VerdictHeadline.of(each.verdict(), each.basis()),
                    explanation.sentence()));
        explanation
            .arithmetic()
            .forEach(
                line ->
                    text.append(
                        "  %s | %s | %s\n"
                            .formatted(line.label(), line.expression(), line.result())));
      }
    }
    return text.toString();
  }

  private static String golden(String name) throws IOException {
    try (var in =
        Objects.requireNonNull(
            WorkedExampleTest.class.getResourceAsStream("/worked-example/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
