package dk.pejling.run.check;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.run.CheckOutcome;
import dk.pejling.run.CheckOutcome.CheckedFile;
import dk.pejling.run.InputCheck;
import dk.pejling.run.input.CheckableFile;
import dk.pejling.run.input.CheckableFile.Purpose;
import dk.pejling.run.input.InputCode;
import dk.pejling.run.input.TextFiles;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.stage.TextFile;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Reads files as a run would, and forgets them. */
public record FileCheck(Stages stages, Clock clock) implements InputCheck {
  @Override
  public CheckOutcome check(List<Path> paths, Path agreementFile) {
    Findings findings = new Findings();
    List<CheckedFile> checked = new ArrayList<>();
    List<CheckableFile> files = CheckableFile.below(paths, agreementFile, findings::add);
    List<Agreement> agreement = agreement(agreementFile, checked, findings);
    List<TextFile> profiles = profiles(files, checked, findings);
    if (!agreement.isEmpty()) {
      Intake intake = stages.intake(agreement.getFirst(), profiles);
      findings.addAll(intake.findings());
      files.stream()
          .filter(file -> file.purpose() == Purpose.SHEET || file.purpose() == Purpose.EXTRACT)
          .forEach(file -> data(file, agreement.getFirst(), intake, checked, findings));
    }
    return new CheckOutcome(checked, findings.all());
  }

  private List<Agreement> agreement(Path file, List<CheckedFile> checked, Findings findings) {
    List<Agreement> usable = new ArrayList<>();
    for (TextFile text : text(file, InputCode.NO_AGREEMENT, findings)) {
      Checked<Agreement> read = stages.readAgreement(text);
      findings.addAll(read.findings());
      checked.add(new CheckedFile(text.name(), "aftale", (int) text.text().lines().count()));
      if (read instanceof Checked.Accepted<Agreement>(Agreement agreement, var none)) {
        usable.add(agreement);
      }
    }
    return usable;
  }

  private static List<TextFile> profiles(
      List<CheckableFile> files, List<CheckedFile> checked, Findings findings) {
    List<TextFile> profiles = new ArrayList<>();
    for (CheckableFile file : files) {
      if (file.purpose() == Purpose.PROFILE) {
        for (TextFile text : text(file.path(), InputCode.UNREADABLE, findings)) {
          profiles.add(text);
          if (file.asked()) {
            checked.add(new CheckedFile(text.name(), "profil", (int) text.text().lines().count()));
          }
        }
      }
    }
    return profiles;
  }

  private static List<TextFile> text(Path file, InputCode missing, Findings findings) {
    Checked<TextFile> read = TextFiles.read(file, missing);
    findings.addAll(read.findings());
    return read instanceof Checked.Accepted<TextFile>(TextFile text, var none)
        ? List.of(text)
        : List.of();
  }

  private void data(
      CheckableFile file,
      Agreement agreement,
      Intake intake,
      List<CheckedFile> checked,
      Findings findings) {
    IncomingFile.Kind kind =
        file.purpose() == Purpose.SHEET
            ? IncomingFile.Kind.PROGRESS_SHEET
            : IncomingFile.Kind.EXTRACT;
    try {
      Received read =
          intake
              .reader()
              .read(
                  new IncomingFile(
                      file.path(), file.name(), kind, Checksum.of(file.path()), clock.instant()));
      checked.add(
          new CheckedFile(file.name(), kind(agreement, read.file().content()), read.file().rows()));
      findings.addAll(read.findings());
    } catch (IOException e) {
      findings.add(InputCode.UNREADABLE.about(file.name(), "en fil, der ikke kan åbnes", "en fil"));
    }
  }

  private static String kind(Agreement agreement, Content content) {
    return switch (content) {
      case Content.ProgressSheet sheet ->
          "statusskema for " + clusterName(agreement, sheet.report().cluster());
      case Content.Extract extract -> "udtræk";
      case Content.NotUnderstood none -> "ikke forstået";
    };
  }

  private static String clusterName(Agreement agreement, AreaId cluster) {
    return agreement.geography().area(cluster).name();
  }

  /** Collects in reading order. */
  private static final class Findings {
    private final List<Finding> found = new ArrayList<>();

    void add(Finding finding) {
      found.add(finding);
    }

    void addAll(List<Finding> findings) {
      found.addAll(findings);
    }

    List<Finding> all() {
      return List.copyOf(found);
    }
  }
}
