package dk.pejling.report.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.AgreementSketch;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.disclosure.DisclosureControl;
import dk.pejling.disclosure.release.Release;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.report.DocumentText;
import dk.pejling.report.InputSketch;
import dk.pejling.report.ReportInput;
import dk.pejling.report.SmallStatus;
import dk.pejling.report.Template;
import dk.pejling.report.Written;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a report says of the one before it. */
class ChangeSectionTest {
  private static final Path GOLDEN = Path.of("src/test/resources/report/aendringer.txt");
  private static final Template TEMPLATE =
      new Template("prøve.md", "# Datagrundlag {#datagrundlag}\n\n::: aendringer\n");
  private static final LocalDate YEAR_BEFORE = LocalDate.of(2024, 12, 12);

  @Test
  void withoutAnEarlierReportItIsOneSentence() {
    assertThat(written(List.of()))
        .endsWith(
            "body: Der er ikke registreret nogen tidligere offentliggjort rapport om aftalen.\n");
  }

  @Test
  void theSameAgainSaysThatNothingHasChanged() {
    ReportInput input = SmallStatus.input();
    assertThat(written(List.of(Release.of(input.status(), "midtvejsstatus", "1.0"))))
        .endsWith("body: Intet er ændret siden midtvejsstatus (opgjort 12. december 2025).\n");
  }

  /** Run with {@code -Dgolden=write} to accept a change after reading it. */
  @Test
  void changesStandInATable() throws IOException {
    String written = written(List.of(lastYear()));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, written);
    }
    assertThat(written).isEqualTo(Files.readString(GOLDEN));
  }

  private static String written(List<Release> earlier) {
    ReportInput input = SmallStatus.input();
    return DocumentText.of(Written.by(TEMPLATE, InputSketch.like(input).earlier(earlier).input()));
  }

  /**
   * A year ago: figures to 2024 with another number for Morsø's 2023, a target of 17, and criteria
   * that were otherwise.
   */
  private static Release lastYear() {
    List<Observation> figures =
        new ArrayList<>(
            SmallStatus.figures().stream()
                .filter(each -> each.period().year() < 2025)
                .filter(
                    each ->
                        !(each.indicator().value().equals("genind")
                            && each.area().value().equals("773")
                            && each.period().year() == 2023))
                .toList());
    figures.add(Observed.counted("genind", "773", 2023, 30, 98));
    return Release.of(
        new DisclosureControl()
            .disclose(
                new Assessor(MethodVersion.V1)
                    .assess(agreementOfLastYear(), figures, List.of(), YEAR_BEFORE)),
        "årsstatus",
        "0.9");
  }

  private static Agreement agreementOfLastYear() {
    Agreement now = AgreementSketch.two();
    List<SuccessCriterion> criteria = new ArrayList<>(now.criteria());
    criteria.set(
        0,
        new SuccessCriterion.Target(
            now.criteria().getFirst().frame(),
            new IndicatorId("genind"),
            Criteria.BASELINE,
            new BigDecimal("17.0"),
            Criteria.TARGET_YEAR,
            Map.of(),
            BigDecimal.ZERO,
            3));
    criteria.set(
        4,
        new SuccessCriterion.NoTarget(
            AgreementSketch.frame("2.4", "Trivsel blandt unge", AreaLevel.CLUSTER),
            new SuccessCriterion.Followed.NotMeasured()));
    return AgreementSketch.with(now.indicators(), criteria);
  }
}
