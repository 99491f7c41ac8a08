package dk.pejling.assessment.surprise;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.finding.Finding;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What in the clusters' reports calls for an explanation, once they are held against the period
 * before and against the sources (`overraskende svar`).
 *
 * @param reports without the answers that wait for one
 */
public record Surprises(List<ClusterReport> reports, List<Finding> findings) {
  public Surprises {
    reports = List.copyOf(reports);
    findings = List.copyOf(findings);
  }

  private record Row(AreaId cluster, String period) {
    static Row of(ClusterReport report) {
      return new Row(report.cluster(), report.period());
    }
  }

  /**
   * Goes through the reports from the earliest period on: an answer that waits itself is nothing to
   * hold a later one against.
   *
   * @param reports at most one of each cluster and period; kept in their order
   */
  public static Surprises in(
      Agreement agreement, List<ClusterReport> reports, List<Observation> observations) {
    return in(agreement, reports, List.of(), observations);
  }

  /**
   * The same, where some of the earlier reports have been handed in once and are asked about no
   * more.
   *
   * @param earlier of other clusters and periods than {@code reports}
   */
  public static Surprises in(
      Agreement agreement,
      List<ClusterReport> reports,
      List<ClusterReport> earlier,
      List<Observation> observations) {
    List<ReportingPeriod> periods =
        agreement.reportingPeriods().stream()
            .sorted(Comparator.comparing(ReportingPeriod::from))
            .toList();
    SourceSums sums = new SourceSums(agreement, observations);
    Map<Row, ClusterReport> checked = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (ReportingPeriod period : periods) {
      for (ClusterReport report : of(period, reports)) {
        List<Before> before = before(report, period, periods, checked);
        checked.put(Row.of(report), new ReportCheck(agreement, sums, before, findings).of(report));
      }
      for (ClusterReport report : of(period, earlier)) {
        List<Before> before = before(report, period, periods, checked);
        checked.put(
            Row.of(report), new ReportCheck(agreement, sums, before, new ArrayList<>()).of(report));
      }
    }
    return new Surprises(
        reports.stream().map(each -> checked.getOrDefault(Row.of(each), each)).toList(), findings);
  }

  private static List<ClusterReport> of(ReportingPeriod period, List<ClusterReport> reports) {
    return reports.stream().filter(report -> report.period().equals(period.id())).toList();
  }

  /** Nothing in the first period, and where the cluster's report of the one before isn't here. */
  private static List<Before> before(
      ClusterReport report,
      ReportingPeriod period,
      List<ReportingPeriod> periods,
      Map<Row, ClusterReport> checked) {
    int at = periods.indexOf(period);
    if (at == 0) {
      return List.of();
    }
    ReportingPeriod last = periods.get(at - 1);
    return Stream.ofNullable(checked.get(new Row(report.cluster(), last.id())))
        .map(then -> new Before(then, last, period))
        .toList();
  }
}
