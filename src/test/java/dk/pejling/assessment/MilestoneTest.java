package dk.pejling.assessment;

import static dk.pejling.assessment.Judging.assess;
import static dk.pejling.assessment.Judging.reason;
import static dk.pejling.assessment.Judging.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Moment;
import dk.pejling.assessment.verdict.Basis.Progress;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.finding.Finding;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Reported;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As of 12 December 2025. */
class MilestoneTest {
  private static final LocalDate COMING = LocalDate.of(2025, 12, 31);
  private static final LocalDate PASSED = LocalDate.of(2025, 9, 30);

  @Test
  void doneInTime() {
    Progress progress = progress(COMING, done(LocalDate.of(2025, 12, 1)), Verdict.ACHIEVED);

    assertThat(progress).isEqualTo(new Progress.Done(LocalDate.of(2025, 12, 1), 0, "referat.pdf"));
  }

  @Test
  void doneOnTheDueDayIsInTime() {
    assertThat(progress(PASSED, done(PASSED), Verdict.ACHIEVED))
        .isEqualTo(new Progress.Done(PASSED, 0, "referat.pdf"));
  }

  @Test
  void doneLateCountsTheDays() {
    assertThat(progress(PASSED, done(LocalDate.of(2025, 11, 10)), Verdict.ACHIEVED))
        .isEqualTo(new Progress.Done(LocalDate.of(2025, 11, 10), 41, "referat.pdf"));
  }

  @Test
  void doneWithoutEvidenceIsHeldBack() {
    Assessment assessment =
        reported(COMING, Reported.status("2.4", Status.DONE).on(PASSED).by("klynge-nord"));

    assertThat(reason(assessment, "2.4", "klynge-nord")).isEqualTo(new Reason.HeldBack("VUR-201"));
    assertThat(assessment.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("VUR-201");
              assertThat(finding.location().describe()).contains("A7");
              assertThat(finding.concerns()).isEqualTo("kriterium 2.4, Klynge Nord");
              assertThat(finding.expected()).contains("mødereferat");
            });
  }

  @Test
  void doneWithoutDateOrInTheFutureIsHeldBack() {
    Reported done = Reported.status("2.4", Status.DONE).proven("referat.pdf");

    assertThat(reported(COMING, done.by("klynge-nord")).findings())
        .extracting(Finding::code)
        .containsExactly("VUR-202");
    assertThat(reported(COMING, done.on(LocalDate.of(2025, 12, 13)).by("klynge-nord")).findings())
        .extracting(Finding::code)
        .containsExactly("VUR-203");
  }

  @Test
  void forecastDecidesWhileUnderWay() {
    assertThat(progress(COMING, expecting(COMING), Verdict.ON_TRACK))
        .isEqualTo(new Progress.Forecast(COMING, 0));
    assertThat(progress(COMING, expecting(LocalDate.of(2026, 1, 1)), Verdict.BEHIND))
        .isEqualTo(new Progress.Forecast(LocalDate.of(2026, 1, 1), 1));
  }

  @Test
  void overdueWithoutANewDateCountsFromTheDueDay() {
    Progress overdue = new Progress.Overdue(73);

    assertThat(progress(PASSED, Reported.status("2.4", Status.DELAYED), Verdict.BEHIND))
        .isEqualTo(overdue);
    assertThat(progress(PASSED, expecting(PASSED), Verdict.BEHIND)).isEqualTo(overdue);
  }

  @Test
  void overdueWithANewDateCountsToThatDate() {
    assertThat(progress(PASSED, expecting(LocalDate.of(2025, 12, 31)), Verdict.BEHIND))
        .isEqualTo(new Progress.Forecast(LocalDate.of(2025, 12, 31), 92));
  }

  @Test
  void cancelledKeepsDayAndReason() {
    assertThat(
            progress(
                COMING,
                Reported.status("2.4", Status.CANCELLED)
                    .on(LocalDate.of(2025, 3, 12))
                    .because("Ingen bevilling"),
                Verdict.CANCELLED))
        .isEqualTo(
            new Progress.Cancelled(new Moment.On(LocalDate.of(2025, 3, 12)), "Ingen bevilling"));
  }

  @Test
  void underWayWithoutForecastIsNotReported() {
    assertThat(
            reason(
                reported(COMING, Reported.status("2.4", Status.IN_PROGRESS).by("klynge-nord")),
                "2.4",
                "klynge-nord"))
        .isEqualTo(new Reason.NotReported());
  }

  @Test
  void heldBackStatusNamesItsFinding() {
    assertThat(
            reason(
                reported(COMING, Reported.heldBack("2.4", "SKE-101").by("klynge-nord")),
                "2.4",
                "klynge-nord"))
        .isEqualTo(new Reason.HeldBack("SKE-101"));
  }

  @Test
  void regionFollowsItsSlowestCluster() {
    Assessment assessment =
        reported(
            COMING,
            done(PASSED).by("klynge-nord"),
            expecting(LocalDate.of(2026, 2, 1)).by("klynge-vest"));

    assertThat(verdict(assessment, "2.4", "1081").verdict()).isEqualTo(Verdict.BEHIND);
    assertThat(verdict(assessment, "2.4", "1081").basis())
        .isEqualTo(
            new Basis.Milestone(
                COMING,
                new Progress.SlowestOf(
                    "Klynge Vest", new Progress.Forecast(LocalDate.of(2026, 2, 1), 32))));
  }

  @Test
  void clusterThatHasNotReportedLeavesTheRegionWithout() {
    Assessment assessment = reported(COMING, done(PASSED).by("klynge-nord"));

    assertThat(reason(assessment, "2.4", "klynge-vest")).isEqualTo(new Reason.NotReported());
    assertThat(reason(assessment, "2.4", "1081")).isEqualTo(new Reason.NotReported());
  }

  @Test
  void lastReceivedReportCounts() {
    Assessment assessment =
        reported(
            COMING,
            done(PASSED).by("klynge-nord", Instant.parse("2025-11-30T00:00:00Z")),
            Reported.status("2.4", Status.NOT_STARTED)
                .by("klynge-nord", Instant.parse("2025-11-01T00:00:00Z")));

    assertThat(verdict(assessment, "2.4", "klynge-nord").verdict()).isEqualTo(Verdict.ACHIEVED);
    assertThat(assessment.reports()).hasSize(1);
  }

  private static Reported done(LocalDate on) {
    return Reported.status("2.4", Status.DONE).on(on).proven("referat.pdf");
  }

  private static Reported expecting(LocalDate day) {
    return Reported.status("2.4", Status.IN_PROGRESS).expecting(day);
  }

  private static Progress progress(LocalDate due, Reported row, Verdict expected) {
    Assessment.AreaVerdict judged =
        verdict(reported(due, row.by("klynge-nord")), "2.4", "klynge-nord");
    assertThat(judged.verdict()).isEqualTo(expected);
    return ((Basis.Milestone) judged.basis()).progress();
  }

  private static Assessment reported(LocalDate due, ClusterReport... reports) {
    return assess(
        Agreements.of(List.of(), Criteria.milestone("2.4", due)), List.of(), List.of(reports));
  }
}
