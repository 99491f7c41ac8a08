package dk.pejling.run.plan;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.ReportKind;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.danish.DanishDate;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.run.edition.EditionHistory;
import dk.pejling.store.approval.ReportKey;
import dk.pejling.store.release.NotedRelease;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reports of the agreement that were public when the run was planned (`tidligere rapporter`).
 *
 * @param before of an earlier day, or another report of the same day; earliest first
 * @param editions of this very report and day, in the order they were noted
 * @param approved editions of this very report
 * @param findings of reports that ought to be public by now and aren't noted
 */
public record EarlierReports(
    List<NotedRelease> before,
    List<NotedRelease> editions,
    EditionHistory approved,
    List<Finding> findings) {
  public EarlierReports {
    before = List.copyOf(before);
    editions = List.copyOf(editions);
    findings = List.copyOf(findings);
  }

  List<NotedRelease> all() {
    return Stream.concat(before.stream(), editions.stream()).toList();
  }

  /**
   * @param agreementFile the name of the agreement's file
   */
  static EarlierReports of(
      PastReports past, Agreement agreement, String agreementFile, String report, LocalDate asOf) {
    return switch (past) {
      case PastReports.NotLookedUp none ->
          new EarlierReports(List.of(), List.of(), EditionHistory.none(), List.of());
      case PastReports.Noted(var ledger, var approvals) ->
          of(
              ledger.until(agreement.id(), asOf),
              new EditionHistory(approvals.editions(new ReportKey(agreement.id(), report, asOf))),
              agreement,
              agreementFile,
              report,
              asOf);
      case PastReports.Copied(var all) ->
          of(
              until(all, agreement.id(), asOf),
              EditionHistory.none(),
              agreement,
              agreementFile,
              report,
              asOf);
    };
  }

  private static EarlierReports of(
      List<NotedRelease> noted,
      EditionHistory approved,
      Agreement agreement,
      String agreementFile,
      String report,
      LocalDate asOf) {
    return new EarlierReports(
        noted.stream().filter(each -> !isEdition(each, report, asOf)).toList(),
        noted.stream().filter(each -> isEdition(each, report, asOf)).toList(),
        approved,
        overdue(noted, agreement, report, asOf).stream()
            .map(each -> notNoted(each, agreementFile))
            .toList());
  }

  /** As the ledger itself would answer. */
  private static List<NotedRelease> until(
      List<NotedRelease> all, String agreement, LocalDate asOf) {
    return all.stream()
        .filter(each -> each.entry().agreement().equals(agreement))
        .filter(each -> !each.entry().asOf().isAfter(asOf))
        .sorted(
            Comparator.comparing((NotedRelease each) -> each.entry().asOf())
                .thenComparing(each -> each.entry().number()))
        .toList();
  }

  private static boolean isEdition(NotedRelease noted, String report, LocalDate asOf) {
    return noted.entry().report().equals(report) && noted.entry().asOf().equals(asOf);
  }

  /** Made-up figures are never public, and a yearly assessment is the committee's own paper. */
  private static List<ReportPlan> overdue(
      List<NotedRelease> noted, Agreement agreement, String report, LocalDate asOf) {
    return agreement.dataStanding() == DataStanding.EXAMPLE
        ? List.of()
        : agreement.reports().stream()
            .filter(each -> !each.type().equals(report) && each.due().isBefore(asOf))
            .filter(each -> each.kind() != ReportKind.REVISIONSVURDERING)
            .filter(each -> noted.stream().noneMatch(is -> isOf(is, each)))
            .toList();
  }

  private static boolean isOf(NotedRelease noted, ReportPlan plan) {
    return noted.entry().report().equals(plan.type())
        && (!plan.yearly() || noted.entry().asOf().getYear() == plan.year());
  }

  private static Finding notNoted(ReportPlan plan, String agreementFile) {
    return Finding.of(
        ReleaseCode.NOT_NOTED,
        new SourceLocation.WholeFile(agreementFile),
        "rapporten " + plan.id(),
        "fristen var " + DanishDate.of(plan.due()) + ", og rapporten er ikke noteret",
        "en note om, at rapporten er offentliggjort");
  }
}
