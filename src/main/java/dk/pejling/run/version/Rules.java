package dk.pejling.run.version;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.Checked;
import dk.pejling.run.Versions.Request;
import dk.pejling.run.input.InputFolder;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.input.text.TextFiles;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.stage.PejlingStages;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.stage.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What earlier versions are read again by: today's agreement, source profiles and limits. */
record Rules(Checked<Agreement> agreement, List<Path> profiles, List<Path> limits) {
  private static final Stages STAGES = new PejlingStages();

  static Rules of(Request request) {
    Checked<Agreement> agreement =
        switch (TextFiles.read(request.agreement(), InputCode.NO_AGREEMENT)) {
          case Checked.Rejected<TextFile> rejected -> Checked.rejected(rejected.findings());
          case Checked.Accepted<TextFile>(TextFile text, var findings) ->
              STAGES.readAgreement(text);
        };
    Set<Path> profiles = new LinkedHashSet<>();
    Path beside = request.agreement().toAbsolutePath().resolveSibling("profiler");
    for (Path folder : List.of(request.input().resolve("profiler"), beside)) {
      InputFolder.profilesIn(folder)
          .forEach(file -> profiles.add(file.toAbsolutePath().normalize()));
    }
    Path limits = InputFolder.limitsIn(request.input());
    return new Rules(
        agreement,
        List.copyOf(profiles),
        Files.isRegularFile(limits) ? List.of(limits) : List.of());
  }

  Names names() {
    return new Names(
        agreement instanceof Checked.Accepted<Agreement>(Agreement value, var findings)
            ? Optional.of(value)
            : Optional.empty());
  }

  List<String> notes() {
    return agreement instanceof Checked.Accepted
        ? List.of()
        : List.of(
            "Forskelle kan ikke vises, fordi aftalefilen ikke kan bruges. Kontrollér den med"
                + " pejling check.");
  }

  Intake intake(Agreement by) {
    return STAGES.intake(by, texts(profiles), TextFiles.limits(texts(limits)).limits());
  }

  private static List<TextFile> texts(List<Path> files) {
    return files.stream()
        .map(path -> TextFiles.read(path, InputCode.UNREADABLE))
        .flatMap(
            read ->
                read instanceof Checked.Accepted<TextFile>(TextFile text, var findings)
                    ? Stream.of(text)
                    : Stream.empty())
        .toList();
  }
}
