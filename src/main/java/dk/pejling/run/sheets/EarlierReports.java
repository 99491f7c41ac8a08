package dk.pejling.run.sheets;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.sheet.SheetIntake;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.run.input.sheet.ClusterReports;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What clusters have answered before (`tidligere indberetninger`): the workbooks beside the
 * agreement, read as a run reads them. Of rivals for one period none counts.
 */
record EarlierReports(Agreement agreement, List<ClusterReport> reports) {
  static EarlierReports beside(Path agreementFile, Agreement agreement) {
    Path folder = agreementFile.toAbsolutePath().resolveSibling("statusskemaer");
    SheetIntake intake = new SheetIntake(agreement);
    List<ReceivedFile> read = new ArrayList<>();
    for (Path file : workbooks(folder)) {
      try {
        read.add(
            intake
                .read(
                    new IncomingFile(
                        file,
                        String.valueOf(file.getFileName()),
                        IncomingFile.Kind.PROGRESS_SHEET,
                        Checksum.of(file),
                        Instant.EPOCH))
                .file());
      } catch (IOException unreadable) {
        // the run that takes it in tells so; a blank workbook can do without
        continue;
      }
    }
    return new EarlierReports(
        agreement, ClusterReports.of(agreement, read, agreement.term().to()).reports());
  }

  /** The cluster's latest report for a period before this one. */
  Optional<ClusterReport> before(ReportingPeriod period, AreaId cluster) {
    return earlier(period)
        .sorted(Comparator.comparing(ReportingPeriod::to).reversed())
        .flatMap(
            each ->
                reports.stream()
                    .filter(report -> report.cluster().equals(cluster))
                    .filter(report -> report.period().equals(each.id())))
        .findFirst();
  }

  /** Whether there is any earlier period to have answers from. */
  boolean possible(ReportingPeriod period) {
    return earlier(period).findAny().isPresent();
  }

  private Stream<ReportingPeriod> earlier(ReportingPeriod period) {
    return agreement.reportingPeriods().stream().filter(each -> each.to().isBefore(period.to()));
  }

  private static List<Path> workbooks(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file -> {
                String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                return name.endsWith(".xlsx") && !name.startsWith("~$") && !name.startsWith(".");
              })
          .sorted()
          .toList();
    } catch (IOException noFolder) {
      return List.of();
    }
  }
}
