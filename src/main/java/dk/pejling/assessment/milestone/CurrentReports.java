package dk.pejling.assessment.milestone;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Each cluster's newest report: of the last reporting period that has begun, and of several for
 * that the last received.
 */
public final class CurrentReports {
  private final Map<AreaId, ClusterReport> byCluster = new HashMap<>();

  public CurrentReports(Agreement agreement, List<ClusterReport> reports, LocalDate asOf) {
    Map<String, LocalDate> begins = new HashMap<>();
    for (ReportingPeriod period : agreement.reportingPeriods()) {
      begins.put(period.id(), period.from());
    }
    reports.stream()
        .filter(report -> !begin(begins, report).isAfter(asOf))
        .sorted(
            Comparator.comparing((ClusterReport report) -> begin(begins, report))
                .thenComparing(report -> report.provenance().received()))
        .forEach(report -> byCluster.put(report.cluster(), report));
  }

  private static LocalDate begin(Map<String, LocalDate> begins, ClusterReport report) {
    return begins.getOrDefault(report.period(), LocalDate.MIN);
  }

  /** In the order of the agreement's clusters. */
  public List<ClusterReport> all(Agreement agreement) {
    return agreement.geography().clusters().stream()
        .flatMap(cluster -> java.util.stream.Stream.ofNullable(byCluster.get(cluster.id())))
        .toList();
  }

  /** What the cluster says of the criterion; at most one row. */
  List<CriterionProgress> of(AreaId cluster, CriterionId criterion) {
    ClusterReport report = byCluster.get(cluster);
    return report == null
        ? List.of()
        : report.progress().stream()
            .filter(row -> row.criterion().equals(criterion))
            .limit(1)
            .toList();
  }
}
