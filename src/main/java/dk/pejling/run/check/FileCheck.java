package dk.pejling.run.check;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.IncomingFile.Kind;
import dk.pejling.intake.limit.LimitsReader;
import dk.pejling.run.CheckOutcome.Extent;
import dk.pejling.run.InputCheck.Request;
import dk.pejling.run.ShownPath;
import dk.pejling.run.check.CheckableFile.Purpose;
import dk.pejling.run.input.InputFolder;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.input.text.TextFiles;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.stage.TextFile;
import dk.pejling.run.version.Past;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Files by themselves: agreement, profiles, workbooks and extracts. */
record FileCheck(Stages stages, Clock clock, Past past, Request request) {
  void check(List<CheckableFile> files, Collected into) {
    files.stream()
        .filter(file -> file.purpose() == Purpose.NOTHING)
        .forEach(file -> stray(file, into));
    boolean asked = files.stream().anyMatch(file -> file.purpose() == Purpose.AGREEMENT);
    boolean needed = files.stream().anyMatch(FileCheck::goesByAgreement);
    if (asked || needed) {
      agreement(asked, into).forEach(agreement -> check(files, agreement, into));
    }
  }

  private static boolean goesByAgreement(CheckableFile file) {
    return switch (file.purpose()) {
      case SHEET, EXTRACT, PROFILE, LIMITS, DATA -> true;
      case AGREEMENT, TEXT, TEMPLATE, PROFESSIONAL, REVISION, NOTHING -> false;
    };
  }

  private static void stray(CheckableFile file, Collected into) {
    into.finding(
        InputCode.NOT_EXPECTED.about(
            ShownPath.of(file.path()), file.name(), "skema, udtræk, profil, tekst eller skabelon"));
  }

  /** The agreement, or nothing to go by. Nobody who checks a workbook wants its notices. */
  private List<Agreement> agreement(boolean asked, Collected into) {
    Checked<TextFile> text = TextFiles.read(request.agreement(), InputCode.NO_AGREEMENT);
    into.findings(text.findings());
    if (text instanceof Checked.Accepted<TextFile>(TextFile file, var none)) {
      Checked<Agreement> read = stages.readAgreement(file);
      if (asked || read instanceof Checked.Rejected) {
        into.text(file, "aftale", read);
      } else {
        read.findings().stream().filter(Finding::holdsBack).forEach(into::finding);
        noteNotices(file, read.findings(), into);
      }
      if (read instanceof Checked.Accepted<Agreement>(Agreement agreement, var also)) {
        return List.of(agreement);
      }
    }
    into.note(Collected.WITHOUT_AGREEMENT);
    into.reached(Extent.NOT_ALL);
    return List.of();
  }

  private static void noteNotices(TextFile file, List<Finding> findings, Collected into) {
    long notices = findings.stream().filter(finding -> !finding.holdsBack()).count();
    if (notices > 0) {
      into.note(
          "%s har selv %s; kontrollér den eller hele mappen for at se %s."
              .formatted(
                  file.name(),
                  notices == 1 ? "1 oplysning" : notices + " oplysninger",
                  notices == 1 ? "den" : "dem"));
    }
  }

  private void check(List<CheckableFile> files, Agreement agreement, Collected into) {
    Set<Path> named = named(files);
    List<TextFile> profiles = new ArrayList<>();
    List<TextFile> shown = new ArrayList<>();
    for (Path path : profiles(named)) {
      Checked<TextFile> read = TextFiles.read(path, InputCode.UNREADABLE);
      into.findings(read.findings());
      if (read instanceof Checked.Accepted<TextFile>(TextFile profile, var none)) {
        profiles.add(profile);
        shown.addAll(named.contains(path) ? List.of(profile) : List.of());
      }
    }
    LimitsReader.Read limits = limits(files, into);
    Intake intake = stages.intake(agreement, profiles, limits.limits());
    into.findings(intake.findings());
    shown.forEach(profile -> into.file(profile, "profil"));
    DataCheck data = new DataCheck(agreement, intake, past, into);
    for (CheckableFile file : files) {
      read(file, data, into);
    }
  }

  /** Those of the input folder, by which a run would read too. */
  private LimitsReader.Read limits(List<CheckableFile> files, Collected into) {
    Path file = InputFolder.limitsIn(request.input());
    List<TextFile> texts = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      Checked<TextFile> read = TextFiles.read(file, InputCode.UNREADABLE);
      into.findings(read.findings());
      if (read instanceof Checked.Accepted<TextFile>(TextFile text, var none)) {
        texts.add(text);
      }
    }
    LimitsReader.Read limits = TextFiles.limits(texts);
    into.findings(limits.findings());
    if (files.stream().anyMatch(each -> each.purpose() == Purpose.LIMITS)) {
      texts.forEach(text -> into.file(text, "grænser"));
    }
    return limits;
  }

  private static Set<Path> named(List<CheckableFile> files) {
    Set<Path> named = new LinkedHashSet<>();
    files.stream()
        .filter(file -> file.purpose() == Purpose.PROFILE)
        .forEach(file -> named.add(CheckableFile.whole(file.path())));
    return named;
  }

  /** Those that were named, and those that others are read by. */
  private Set<Path> profiles(Set<Path> named) {
    Set<Path> all = new LinkedHashSet<>(named);
    Path beside = request.agreement().toAbsolutePath().resolveSibling("profiler");
    for (Path folder : List.of(request.input().resolve("profiler"), beside)) {
      InputFolder.profilesIn(folder).forEach(file -> all.add(CheckableFile.whole(file)));
    }
    return all;
  }

  private void read(CheckableFile file, DataCheck data, Collected into) {
    try {
      CheckableFile decided = file.decided(data.intake().hasProfile());
      switch (decided.purpose()) {
        case SHEET -> data.read(incoming(file, Kind.PROGRESS_SHEET));
        case EXTRACT -> data.read(incoming(file, Kind.EXTRACT));
        case NOTHING -> {
          if (file.purpose() == Purpose.DATA) {
            stray(file, into);
          }
        }
        case AGREEMENT, PROFILE, TEXT, TEMPLATE, LIMITS, PROFESSIONAL, REVISION, DATA -> {}
      }
    } catch (IOException e) {
      into.finding(InputCode.UNREADABLE.about(file.name(), "en fil, der ikke kan åbnes", "en fil"));
    }
  }

  private IncomingFile incoming(CheckableFile file, Kind kind) throws IOException {
    return new IncomingFile(
        file.path(), file.name(), kind, Checksum.of(file.path()), clock.instant());
  }
}
