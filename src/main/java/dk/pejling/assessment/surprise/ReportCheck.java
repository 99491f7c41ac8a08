package dk.pejling.assessment.surprise;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.goal.SuccessCriterion.Followed;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.finding.Finding;
import dk.pejling.observation.Answer;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Initiative;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Holds one report against the period before, if there is one, and against the sources. */
final class ReportCheck {
  private final Agreement agreement;
  private final SourceSums sums;
  private final List<Before> before;
  private final List<Finding> findings;

  /**
   * @param before at most one
   * @param findings gets what is asked for
   */
  ReportCheck(Agreement agreement, SourceSums sums, List<Before> before, List<Finding> findings) {
    this.agreement = agreement;
    this.sums = sums;
    this.before = before;
    this.findings = findings;
  }

  /** The report without the answers that wait for an explanation. */
  ClusterReport of(ClusterReport report) {
    return new ClusterReport(
        report.agreement(),
        report.cluster(),
        report.period(),
        report.progress().stream().map(row -> checked(report, row)).toList(),
        initiatives(report),
        report.ownGoals(),
        report.revision(),
        report.provenance());
  }

  private CriterionProgress checked(ClusterReport report, CriterionProgress row) {
    Asking asking =
        new Asking("kriterium " + row.criterion(), row.deviationReason() instanceof Answer.Given);
    List<Indicator> indicator = indicator(row.criterion());
    CriterionProgress now = row;
    for (Before last : before) {
      for (CriterionProgress then : last.of(row.criterion())) {
        now = against(last, then, now, indicator, asking);
      }
    }
    for (Indicator each : indicator) {
      now = sums.check(each, report, now, asking);
    }
    findings.addAll(asking.findings());
    return now;
  }

  private static CriterionProgress against(
      Before last,
      CriterionProgress then,
      CriterionProgress row,
      List<Indicator> indicator,
      Asking asking) {
    LastPeriod period = new LastPeriod(last.report().period());
    Answer<Status> status = period.status(then, row, asking);
    CriterionProgress now = row.with(status, row.achieved(), row.numerator(), row.denominator());
    for (Indicator each : indicator) {
      if (last.comparable(each)) {
        now = figures(period, then, now, each, asking);
      }
    }
    return now;
  }

  /** Numerator, denominator and value belong together: what holds one back holds back all. */
  private static CriterionProgress figures(
      LastPeriod period,
      CriterionProgress then,
      CriterionProgress row,
      Indicator indicator,
      Asking asking) {
    Answer<Long> denominator = period.denominator(then, row, asking);
    if (denominator instanceof Answer.HeldBack) {
      return row.with(
          row.status(),
          asking.along(row.achieved(), SurpriseCode.DENOMINATOR_JUMPS),
          asking.along(row.numerator(), SurpriseCode.DENOMINATOR_JUMPS),
          denominator);
    }
    Answer<BigDecimal> achieved = period.value(indicator, then, row, asking);
    return achieved instanceof Answer.HeldBack
        ? row.with(
            row.status(),
            achieved,
            asking.along(row.numerator(), SurpriseCode.MOVED),
            asking.along(denominator, SurpriseCode.MOVED))
        : row;
  }

  private List<Initiative> initiatives(ClusterReport report) {
    List<Initiative> checked = report.initiatives();
    for (Before last : before) {
      SpentBefore spent = new SpentBefore(last.report().period(), last.report().initiatives());
      List<Initiative> held = new ArrayList<>();
      for (Initiative each : checked) {
        Asking asking = new Asking("indsats " + each.id(), each.explained());
        held.add(spent.check(each, asking));
        findings.addAll(asking.findings());
      }
      checked = held;
    }
    return checked;
  }

  /** What the criterion is measured by; at most one. */
  private List<Indicator> indicator(CriterionId id) {
    return agreement.criteria().stream()
        .filter(criterion -> criterion.id().equals(id))
        .limit(1)
        .flatMap(criterion -> measuredBy(criterion).stream())
        .toList();
  }

  private List<Indicator> measuredBy(SuccessCriterion criterion) {
    return switch (criterion) {
      case SuccessCriterion.Measured by -> List.of(agreement.indicator(by.indicator()));
      case SuccessCriterion.NoTarget(var frame, Followed.By by) ->
          List.of(agreement.indicator(by.indicator()));
      case SuccessCriterion.NoTarget(var frame, Followed.NotMeasured none) -> List.of();
      case SuccessCriterion.Milestone milestone -> List.of();
    };
  }
}
