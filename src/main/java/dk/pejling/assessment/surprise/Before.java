package dk.pejling.assessment.surprise;

import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import java.util.List;

/**
 * The same cluster's report of the period before (`sidste periodes skema`).
 *
 * @param now the period that is held against it
 */
record Before(ClusterReport report, ReportingPeriod then, ReportingPeriod now) {
  /** What it said of the criterion; at most one row. */
  List<CriterionProgress> of(CriterionId criterion) {
    return report.progress().stream()
        .filter(row -> row.criterion().equals(criterion))
        .limit(1)
        .toList();
  }

  /** Whether no break in the series lies between. */
  boolean comparable(Indicator indicator) {
    return indicator.breaks().stream()
        .map(each -> each.from().firstDay())
        .noneMatch(day -> day.isAfter(then.from()) && !day.isAfter(now.to()));
  }
}
