package dk.pejling.run.input.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.observation.Answer;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.OwnGoal;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.run.job.ExampleAgreement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterReportsTest {
  private static final Agreement AGREEMENT = ExampleAgreement.of("nordjylland");
  private static final LocalDate AFTER_THE_PERIOD = LocalDate.of(2026, 3, 31);

  @Test
  void aClusterWithoutASheetForThePeriodIsMissing() {
    ClusterReports reports =
        ClusterReports.of(AGREEMENT, List.of(sheet("n.xlsx", "nord", "2025")), AFTER_THE_PERIOD);
    assertThat(reports.reports()).hasSize(1);
    assertThat(reports.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("RUN-301");
              assertThat(finding.concerns()).isEqualTo("Klynge Syd");
              assertThat(finding.expected()).isEqualTo("et skema senest 1. februar 2026");
            });
  }

  @Test
  void noneIsMissingOnTheLastDayButOneOfThePeriod() {
    assertThat(ClusterReports.of(AGREEMENT, List.of(), LocalDate.of(2025, 12, 30)).findings())
        .isEmpty();
    assertThat(ClusterReports.of(AGREEMENT, List.of(), LocalDate.of(2025, 12, 31)).findings())
        .hasSize(2);
  }

  @Test
  void aSheetIsMissingOnceItsDeadlineHasPassedThoughThePeriodGoesOn() {
    Agreement early = ExampleAgreement.of("nordjylland", LocalDate.of(2025, 12, 1));
    assertThat(ClusterReports.of(early, List.of(), LocalDate.of(2025, 12, 1)).findings()).isEmpty();
    assertThat(ClusterReports.of(early, List.of(), LocalDate.of(2025, 12, 2)).findings())
        .hasSize(2);
  }

  @Test
  void ofRivalSheetsNoneIsUsed() {
    ClusterReports reports =
        ClusterReports.of(
            AGREEMENT,
            List.of(
                sheet("nord.xlsx", "nord", "2025"),
                sheet("nord rettet.xlsx", "nord", "2025", "Rettet"),
                sheet("nord 2024.xlsx", "nord", "2024"),
                sheet("syd.xlsx", "syd", "2025")),
            AFTER_THE_PERIOD);
    assertThat(reports.reports()).extracting(ClusterReport::period).containsExactly("2024", "2025");
    assertThat(reports.findings()).extracting(Finding::code).containsExactly("RUN-302");
    assertThat(reports.findings().getFirst().found()).isEqualTo("nord.xlsx, nord rettet.xlsx");
  }

  @Test
  void theSameAnswersInTwoFilesAreUsedOnce() {
    ClusterReports reports =
        ClusterReports.of(
            AGREEMENT,
            List.of(
                sheet("nord.xlsx", "nord", "2025", "Et mål"),
                sheet("nord (1).xlsx", "nord", "2025", "Et mål"),
                sheet("syd.xlsx", "syd", "2025")),
            AFTER_THE_PERIOD);

    assertThat(reports.reports())
        .extracting(report -> report.provenance().location().file())
        .containsExactly("nord.xlsx", "syd.xlsx");
    assertThat(reports.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("RUN-303");
              assertThat(finding.holdsBack()).isFalse();
              assertThat(finding.location().file()).isEqualTo("nord (1).xlsx");
              assertThat(finding.found()).isEqualTo("samme svar som i nord.xlsx");
            });
  }

  private static ReceivedFile sheet(String name, String cluster, String period) {
    return sheet(name, cluster, period, "Et mål");
  }

  private static ReceivedFile sheet(String name, String cluster, String period, String goal) {
    Instant received = Instant.parse("2026-03-01T12:00:00Z");
    ClusterReport report =
        new ClusterReport(
            "nordjylland",
            new AreaId(cluster),
            period,
            List.of(),
            List.of(),
            List.of(goal(name, goal)),
            List.of(),
            new Provenance(new WholeFile(name), "ab".repeat(32), received));
    return new ReceivedFile(
        name,
        "ab".repeat(32),
        received,
        new Content.ProgressSheet(report, List.of()),
        new Dating.Unknown(),
        0);
  }

  private static OwnGoal goal(String file, String goal) {
    return new OwnGoal(
        goal,
        Answer.blank(),
        new Answer.Given<>("Flere", new WholeFile(file)),
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        new WholeFile(file));
  }
}
