package dk.pejling.run.sheets;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.ProgressSheetWriter;
import dk.pejling.run.ProgressSheets;
import dk.pejling.run.input.AgreementFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Workbooks as an agreement file has it. */
public final class AgreedProgressSheets implements ProgressSheets {
  @Override
  public Checked<List<Path>> write(Request request) {
    return switch (AgreementFile.read(request.agreement())) {
      case Checked.Rejected<Agreement> rejected -> Checked.rejected(rejected.findings());
      case Checked.Accepted<Agreement> read ->
          write(request, read.value(), new ArrayList<>(read.findings()));
    };
  }

  private static Checked<List<Path>> write(
      Request request, Agreement agreement, List<Finding> findings) {
    List<Cluster> clusters = clusters(agreement, request.cluster());
    List<ReportingPeriod> periods = periods(agreement, request.period());
    String file = String.valueOf(request.agreement().getFileName());
    if (clusters.isEmpty()) {
      findings.add(
          SheetCode.NO_SUCH_CLUSTER.about(
              file, "", named(request.cluster()), ids(agreement.geography().clusters())));
    }
    if (periods.isEmpty()) {
      findings.add(
          SheetCode.NO_SUCH_PERIOD.about(
              file, "", named(request.period()), periodIds(agreement.reportingPeriods())));
    }
    List<Path> written = new ArrayList<>();
    for (ReportingPeriod period : periods) {
      for (Cluster cluster : clusters) {
        write(agreement, cluster, period, request.folder(), written, findings);
      }
    }
    return written.isEmpty() && !findings.isEmpty()
        ? Checked.rejected(findings)
        : Checked.accepted(written, findings);
  }

  private static void write(
      Agreement agreement,
      Cluster cluster,
      ReportingPeriod period,
      Path folder,
      List<Path> written,
      List<Finding> findings) {
    String name = "%s-%s.xlsx".formatted(cluster.id(), period.id());
    Path file = folder.resolve(name);
    if (Files.exists(file)) {
      findings.add(
          SheetCode.EXISTS.about(file.toString(), cluster.name(), "et skema", "ingen fil"));
      return;
    }
    try {
      Files.createDirectories(folder);
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
        new ProgressSheetWriter(agreement).write(cluster.id(), period, out);
      }
      written.add(file);
    } catch (IOException unwritable) {
      findings.add(
          SheetCode.NOT_WRITTEN.about(
              file.toString(), cluster.name(), "en mappe, der ikke kan skrives i", "en mappe"));
    }
  }

  private static List<Cluster> clusters(Agreement agreement, Choice choice) {
    List<Cluster> all = agreement.geography().clusters();
    return switch (choice) {
      case Choice.Usual usual -> all;
      case Choice.Of(String id) ->
          all.stream().filter(cluster -> cluster.id().value().equals(id)).toList();
    };
  }

  private static List<ReportingPeriod> periods(Agreement agreement, Choice choice) {
    List<ReportingPeriod> all = agreement.reportingPeriods();
    return switch (choice) {
      case Choice.Usual usual ->
          all.stream().max(Comparator.comparing(ReportingPeriod::to)).stream().toList();
      case Choice.Of(String id) -> all.stream().filter(period -> period.id().equals(id)).toList();
    };
  }

  private static String named(Choice choice) {
    return choice instanceof Choice.Of(String id) ? "\"" + id + "\"" : "ingen";
  }

  private static String ids(List<Cluster> clusters) {
    return String.join(", ", clusters.stream().map(cluster -> cluster.id().value()).toList());
  }

  private static String periodIds(List<ReportingPeriod> periods) {
    return String.join(", ", periods.stream().map(ReportingPeriod::id).toList());
  }
}
