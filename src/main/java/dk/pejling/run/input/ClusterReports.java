package dk.pejling.run.input;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.danish.DanishDate;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.observation.ReceivedFile.Content.ProgressSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The clusters' reports that a run uses (`statusskemaer`): one for each cluster and period.
 *
 * @param findings clusters without a report for the period, and with more than one
 */
public record ClusterReports(List<ClusterReport> reports, List<Finding> findings) {
  public ClusterReports {
    reports = List.copyOf(reports);
    findings = List.copyOf(findings);
  }

  private record Claim(AreaId cluster, String period) {}

  private record Sheet(String file, ClusterReport report) {}

  /** Chooses among the files of a run; of rival sheets none is used. */
  public static ClusterReports of(Agreement agreement, List<ReceivedFile> files, LocalDate asOf) {
    Map<Claim, List<Sheet>> claims = new LinkedHashMap<>();
    for (ReceivedFile file : files) {
      if (file.content() instanceof ProgressSheet(ClusterReport report, var completeness)) {
        claims
            .computeIfAbsent(
                new Claim(report.cluster(), report.period()), claim -> new ArrayList<>())
            .add(new Sheet(file.name(), report));
      }
    }
    List<ClusterReport> used = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    claims.forEach(
        (claim, sheets) -> {
          ClusterReport first = sheets.getFirst().report();
          if (sheets.stream().allMatch(sheet -> SameAnswers.in(first, sheet.report()))) {
            used.add(first);
            findings.addAll(copies(name(agreement, claim.cluster()), claim.period(), sheets));
          } else {
            findings.add(rivals(name(agreement, claim.cluster()), claim.period(), sheets));
          }
        });
    due(agreement, asOf).forEach(period -> findings.addAll(missing(agreement, period, claims)));
    return new ClusterReports(used, findings);
  }

  /** The period that is reported on: the last that has ended or whose deadline has passed. */
  private static List<ReportingPeriod> due(Agreement agreement, LocalDate asOf) {
    return agreement.reportingPeriods().stream()
        .filter(period -> !period.to().isAfter(asOf) || period.deadline().isBefore(asOf))
        .max(Comparator.comparing(ReportingPeriod::to))
        .stream()
        .toList();
  }

  private static List<Finding> missing(
      Agreement agreement, ReportingPeriod period, Map<Claim, List<Sheet>> claims) {
    return agreement.geography().clusters().stream()
        .filter(cluster -> !claims.containsKey(new Claim(cluster.id(), period.id())))
        .map(cluster -> missing(cluster, period))
        .toList();
  }

  private static Finding missing(Cluster cluster, ReportingPeriod period) {
    return Finding.of(
        InputCode.MISSING_SHEET,
        new WholeFile("statusskemaer"),
        cluster.name(),
        "intet skema for perioden " + period.id(),
        "et skema senest " + DanishDate.of(period.deadline()));
  }

  private static List<Finding> copies(String cluster, String period, List<Sheet> sheets) {
    return sheets.stream()
        .skip(1)
        .map(
            copy ->
                Finding.of(
                    InputCode.SAME_ANSWERS,
                    new WholeFile(copy.file()),
                    cluster,
                    "samme svar som i " + sheets.getFirst().file(),
                    "ét skema for perioden " + period))
        .toList();
  }

  private static Finding rivals(String cluster, String period, List<Sheet> sheets) {
    return Finding.of(
        InputCode.SEVERAL_SHEETS,
        new WholeFile("statusskemaer"),
        cluster,
        sheets.stream().map(Sheet::file).collect(Collectors.joining(", ")),
        "ét skema for perioden " + period);
  }

  private static String name(Agreement agreement, AreaId cluster) {
    return agreement.geography().clusters().stream()
        .filter(each -> each.id().equals(cluster))
        .map(Cluster::name)
        .findFirst()
        .orElse(cluster.value());
  }
}
