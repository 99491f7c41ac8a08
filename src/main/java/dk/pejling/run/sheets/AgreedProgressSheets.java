package dk.pejling.run.sheets;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.danish.NearestWord;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.ProgressSheetWriter;
import dk.pejling.observation.ClusterReport;
import dk.pejling.run.ProgressSheets;
import dk.pejling.run.Suggestion;
import dk.pejling.run.input.text.AgreementFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Workbooks as an agreement file has it. */
public final class AgreedProgressSheets implements ProgressSheets {
  @Override
  public Outcome write(Request request) {
    return switch (AgreementFile.read(request.agreement())) {
      case Checked.Rejected<Agreement>(List<Finding> findings) -> new Outcome.Nothing(findings);
      case Checked.Accepted<Agreement>(Agreement agreement, List<Finding> findings) ->
          write(request, agreement, findings.stream().filter(Finding::holdsBack).toList());
    };
  }

  private static Outcome write(Request request, Agreement agreement, List<Finding> ofAgreement) {
    List<Cluster> clusters = clusters(agreement, request.cluster());
    List<ReportingPeriod> periods = periods(agreement, request.period());
    if (clusters.isEmpty()) {
      return new Outcome.NotAgreed(noSuchCluster(agreement, request.cluster()));
    }
    if (periods.isEmpty()) {
      return new Outcome.NotAgreed(noSuchPeriod(agreement, request.period()));
    }
    List<Finding> findings = new ArrayList<>(ofAgreement);
    if (Files.exists(request.folder()) && !Files.isDirectory(request.folder())) {
      findings.add(SheetCode.NOT_A_FOLDER.about(request.folder(), "", "en fil", "en mappe"));
      return new Outcome.Nothing(findings);
    }
    EarlierReports earlier = EarlierReports.beside(request.agreement(), agreement);
    List<Path> written = new ArrayList<>();
    List<Finding> failed = new ArrayList<>();
    for (ReportingPeriod period : periods) {
      for (Cluster cluster : clusters) {
        Path file = request.folder().resolve("%s-%s.xlsx".formatted(cluster.id(), period.id()));
        if (Files.exists(file)) {
          findings.add(SheetCode.EXISTS.about(file, cluster.name(), "et skema", "ingen fil"));
        } else if (write(agreement, cluster, period, earlier, file)) {
          written.add(file);
          if (earlier.possible(period) && earlier.before(period, cluster.id()).isEmpty()) {
            findings.add(
                SheetCode.NOTHING_CARRIED.about(
                    file,
                    cluster.name(),
                    "intet læseligt skema for en tidligere periode i input/statusskemaer",
                    "klyngens skema for en tidligere periode"));
          }
        } else {
          failed.add(
              SheetCode.NOT_WRITTEN.about(
                  file, cluster.name(), "en mappe, der ikke kan skrives i", "en mappe"));
        }
      }
    }
    findings.addAll(failed);
    return written.isEmpty() && !failed.isEmpty()
        ? new Outcome.Nothing(findings)
        : new Outcome.Written(written, findings);
  }

  private static boolean write(
      Agreement agreement,
      Cluster cluster,
      ReportingPeriod period,
      EarlierReports earlier,
      Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
        ProgressSheetWriter writer = new ProgressSheetWriter(agreement);
        Optional<ClusterReport> before = earlier.before(period, cluster.id());
        if (before.isPresent()) {
          writer.write(cluster.id(), period, before.get(), out);
        } else {
          writer.write(cluster.id(), period, out);
        }
      }
      return true;
    } catch (IOException unwritable) {
      return false;
    }
  }

  private static List<Cluster> clusters(Agreement agreement, Choice choice) {
    List<Cluster> all = agreement.geography().clusters();
    return switch (choice) {
      case Choice.Usual usual -> all;
      case Choice.Of(String name) ->
          all.stream()
              .filter(cluster -> names(cluster).anyMatch(name.strip()::equalsIgnoreCase))
              .toList();
    };
  }

  private static Stream<String> names(Cluster cluster) {
    return Stream.of(cluster.id().value(), cluster.name(), cluster.shortName());
  }

  private static List<ReportingPeriod> periods(Agreement agreement, Choice choice) {
    List<ReportingPeriod> all = agreement.reportingPeriods();
    return switch (choice) {
      case Choice.Usual usual ->
          all.stream().max(Comparator.comparing(ReportingPeriod::to)).stream().toList();
      case Choice.Of(String id) -> all.stream().filter(period -> period.id().equals(id)).toList();
    };
  }

  private static String noSuchCluster(Agreement agreement, Choice choice) {
    List<Cluster> all = agreement.geography().clusters();
    if (!(choice instanceof Choice.Of(String name))) {
      return "Aftalen har ingen klynger. Tilføj dem under geografi i aftalefilen.";
    }
    List<String> known = all.stream().flatMap(AgreedProgressSheets::names).toList();
    List<String> choices = all.stream().map(cluster -> cluster.id().value()).toList();
    String hint =
        NearestWord.to(name, known).isEmpty()
            ? Suggestion.question(name, choices)
            : Suggestion.question(name, known);
    return "Aftalen har ingen klynge \"%s\". %s".formatted(name, hint);
  }

  private static String noSuchPeriod(Agreement agreement, Choice choice) {
    if (!(choice instanceof Choice.Of(String id))) {
      return "Aftalen har ingen indberetningsperioder. Tilføj en under indberetningsperioder i"
          + " aftalefilen.";
    }
    String known =
        String.join(", ", agreement.reportingPeriods().stream().map(ReportingPeriod::id).toList());
    return ("Aftalen har ikke indberetningsperioden \"%s\", kun %s. Tilføj den under"
            + " indberetningsperioder i aftalefilen.")
        .formatted(id, known);
  }
}
