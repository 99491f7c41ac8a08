package dk.pejling.run.input.sheet;

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
import dk.pejling.run.input.arrival.InputCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The clusters' reports that a run uses (`statusskemaer`): one for each cluster and period.
 *
 * @param findings clusters without a report for the period, and with more than one
 * @param claims of the files, also of those that none is used of
 * @param told what of the findings is told of which files
 */
public record ClusterReports(
    List<ClusterReport> reports, List<Finding> findings, Set<Claim> claims, List<Told> told) {
  public ClusterReports {
    reports = List.copyOf(reports);
    findings = List.copyOf(findings);
    claims = Set.copyOf(claims);
    told = List.copyOf(told);
  }

  /** A finding and the names of the files that it is about. */
  public record Told(List<String> files, Finding finding) {
    public Told {
      files = List.copyOf(files);
    }
  }

  /** What a sheet says it is: at most one of each is used. */
  public record Claim(AreaId cluster, String period) {
    public static Claim of(ClusterReport report) {
      return new Claim(report.cluster(), report.period());
    }
  }

  private record Sheet(String file, ClusterReport report) {}

  /** Chooses among the files of a run; of rival sheets none is used. */
  public static ClusterReports of(Agreement agreement, List<ReceivedFile> files, LocalDate asOf) {
    Map<Claim, List<Sheet>> claims = new LinkedHashMap<>();
    for (ReceivedFile file : files) {
      if (file.content() instanceof ProgressSheet(ClusterReport report, var completeness)) {
        claims
            .computeIfAbsent(Claim.of(report), claim -> new ArrayList<>())
            .add(new Sheet(file.name(), report));
      }
    }
    List<ClusterReport> used = new ArrayList<>();
    List<Told> told = new ArrayList<>();
    claims.forEach(
        (claim, sheets) -> {
          ClusterReport first = sheets.getFirst().report();
          if (sheets.stream().allMatch(sheet -> SameAnswers.in(first, sheet.report()))) {
            used.add(first);
            told.addAll(copies(name(agreement, claim.cluster()), claim.period(), sheets));
          } else {
            told.add(rivals(name(agreement, claim.cluster()), claim.period(), sheets));
          }
        });
    List<Finding> findings = new ArrayList<>(told.stream().map(Told::finding).toList());
    due(agreement, asOf).forEach(period -> findings.addAll(missing(agreement, period, claims)));
    return new ClusterReports(used, findings, claims.keySet(), told);
  }

  /** What is told of a file, also where it is told of the folder that it lies in. */
  public List<Finding> about(String file) {
    return told.stream().filter(each -> each.files().contains(file)).map(Told::finding).toList();
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

  private static List<Told> copies(String cluster, String period, List<Sheet> sheets) {
    return sheets.stream()
        .skip(1)
        .map(
            copy ->
                new Told(
                    List.of(copy.file()),
                    Finding.of(
                        InputCode.SAME_ANSWERS,
                        new WholeFile(copy.file()),
                        cluster,
                        "samme svar som i " + sheets.getFirst().file(),
                        "ét skema for perioden " + period)))
        .toList();
  }

  private static Told rivals(String cluster, String period, List<Sheet> sheets) {
    List<String> files = sheets.stream().map(Sheet::file).toList();
    return new Told(
        files,
        Finding.of(
            InputCode.SEVERAL_SHEETS,
            new WholeFile("statusskemaer"),
            cluster,
            String.join(", ", files),
            "ét skema for perioden " + period));
  }

  private static String name(Agreement agreement, AreaId cluster) {
    return agreement.geography().clusters().stream()
        .filter(each -> each.id().equals(cluster))
        .map(Cluster::name)
        .findFirst()
        .orElse(cluster.value());
  }
}
