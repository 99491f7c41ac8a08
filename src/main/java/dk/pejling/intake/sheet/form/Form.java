package dk.pejling.intake.sheet.form;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.geography.Cluster;
import java.util.List;

/** The questions that one cluster is asked for one period (`statusskema`). */
public record Form(Agreement agreement, Cluster cluster, ReportingPeriod period) {
  /**
   * The form of a cluster of the agreement.
   *
   * @throws IllegalArgumentException if the agreement has no such cluster
   */
  public static Form of(Agreement agreement, AreaId cluster, ReportingPeriod period) {
    return agreement.geography().clusters().stream()
        .filter(each -> each.id().equals(cluster))
        .findFirst()
        .map(each -> new Form(agreement, each, period))
        .orElseThrow(() -> new IllegalArgumentException("no cluster " + cluster));
  }

  /** What the workbook says of itself. */
  public FormIdentity identity() {
    return new FormIdentity(
        agreement.id(), cluster.id().value(), period.id(), FormIdentity.VERSION);
  }

  /** The criteria a cluster reports on: those judged for clusters, in the agreement's order. */
  public List<CriterionRow> criteria() {
    return agreement.criteria().stream()
        .filter(criterion -> criterion.frame().finest().reaches(AreaLevel.CLUSTER))
        .map(criterion -> CriterionRow.of(agreement, cluster.id(), criterion))
        .toList();
  }
}
