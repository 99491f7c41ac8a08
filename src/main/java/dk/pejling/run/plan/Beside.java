package dk.pejling.run.plan;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.assessment.surprise.Surprises;
import dk.pejling.finding.Finding;
import dk.pejling.intake.extract.vintage.Vintage;
import dk.pejling.intake.extract.vintage.Vintages;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.run.input.sheet.ClusterReports;
import dk.pejling.run.input.sheet.ClusterReports.Claim;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.version.EarlierSheets;
import dk.pejling.run.version.EarlierSheets.EarlierSheet;
import dk.pejling.store.received.ReadFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Files held against each other and against what was received before (`samlet læsning`): which of
 * them count, and what can only be seen where they lie side by side.
 *
 * @param earlier reports of periods before, which aren't among the files
 */
public record Beside(
    Vintages.Settled settled,
    ClusterReports sheets,
    List<EarlierSheet> earlier,
    Surprises surprises) {
  public Beside {
    earlier = List.copyOf(earlier);
  }

  /**
   * @param asOf the day that sheets are due by
   */
  public static Beside of(
      Agreement agreement,
      Intake.Sources sources,
      List<ReadFile> files,
      EarlierSheets received,
      LocalDate asOf) {
    List<ReceivedFile> named = files.stream().map(ReadFile::file).toList();
    Vintages.Settled settled =
        Vintages.settle(agreement, files.stream().map(file -> vintage(file, sources)).toList());
    ClusterReports sheets = ClusterReports.of(agreement, named, asOf);
    List<EarlierSheet> earlier = earlier(agreement, sheets, received);
    return new Beside(
        settled,
        sheets,
        earlier,
        Surprises.in(
            agreement,
            sheets.reports(),
            earlier.stream().map(EarlierSheet::report).toList(),
            settled.figures()));
  }

  private static Vintage vintage(ReadFile read, Intake.Sources sources) {
    return new Vintage(
        read.file().name(),
        sources.of(read.file().name()),
        read.file().dating(),
        read.observations());
  }

  /** What lies among the files goes before what was received, also where none of it is used. */
  private static List<EarlierSheet> earlier(
      Agreement agreement, ClusterReports sheets, EarlierSheets received) {
    List<EarlierSheet> earlier = new ArrayList<>();
    for (ReportingPeriod period : agreement.reportingPeriods()) {
      sheets.reports().stream()
          .filter(report -> isAfter(report, period, agreement))
          .map(ClusterReport::cluster)
          .distinct()
          .filter(cluster -> !sheets.claims().contains(new Claim(cluster, period.id())))
          .forEach(cluster -> earlier.addAll(received.of(cluster, period.id())));
    }
    return earlier;
  }

  private static boolean isAfter(
      ClusterReport report, ReportingPeriod period, Agreement agreement) {
    return agreement.reportingPeriods().stream()
        .filter(each -> each.id().equals(report.period()))
        .anyMatch(each -> each.from().isAfter(period.from()));
  }

  /** Everything that can only be seen here. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(settled.findings());
    findings.addAll(sheets.findings());
    findings.addAll(surprises.findings());
    return findings;
  }

  /** What of it concerns a file of that name. */
  public List<Finding> about(String file) {
    List<Finding> findings = new ArrayList<>(sheets.about(file));
    for (Finding finding : findings()) {
      if (finding.location().file().equals(file) && !findings.contains(finding)) {
        findings.add(finding);
      }
    }
    return findings;
  }
}
