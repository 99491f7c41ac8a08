package dk.pejling.run.check;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.run.CheckOutcome;
import dk.pejling.run.CheckOutcome.Extent;
import dk.pejling.run.InputCheck;
import dk.pejling.run.InputCheck.Answering;
import dk.pejling.run.ShownPath;
import dk.pejling.run.answer.AnswerFolder;
import dk.pejling.run.input.InputFolder;
import dk.pejling.run.input.arrival.FileName;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.input.text.TextFiles;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.stage.Templates;
import dk.pejling.run.stage.TextFile;
import dk.pejling.run.version.Past;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Sorts what is to be checked into whole input folders and single files. */
public record StandardCheck(Stages stages, Clock clock, Supplier<Past> past) implements InputCheck {
  @Override
  public CheckOutcome check(Request request) {
    Collected into = new Collected();
    Past before = past.get();
    List<CheckableFile> files = new ArrayList<>();
    for (Path path : request.paths()) {
      if (isInputFolder(path, request)) {
        folder(request, before, path, request.templates()).check(into);
      } else if (Files.isDirectory(path)) {
        List<Path> inFolder = InputFolder.filesIn(path, into::finding);
        inFolder.forEach(file -> files.add(checkable(file, request)));
        if (inFolder.isEmpty()) {
          into.note("Der er ingen filer at kontrollere i " + ShownPath.of(path) + ".");
          into.reached(Extent.NOT_ALL);
        }
      } else if (Files.exists(path)) {
        List<Finding> faults = FileName.faults(path);
        into.findings(faults);
        files.addAll(faults.isEmpty() ? List.of(checkable(path, request)) : List.of());
      } else {
        into.finding(InputCode.NO_SUCH_FILE.about(ShownPath.of(path), "ingen fil", "en fil"));
        into.reached(Extent.NO_SUCH_FILE);
      }
    }
    for (CheckableFile file : files) {
      switch (file.purpose()) {
        case TEXT ->
            alone(file, folder(request, before, file.above(), request.templates())::check, into);
        case PROFESSIONAL, REVISION ->
            alone(file, folder(request, before, file.folder(), request.templates())::check, into);
        case TEMPLATE -> template(file, request, before, into);
        case AGREEMENT, SHEET, EXTRACT, PROFILE, LIMITS, DATA, NOTHING -> {}
      }
    }
    new FileCheck(stages, clock, before, request).check(files, into);
    before.notes().forEach(into::note);
    if (request.answering() instanceof Answering.Into(Path folder)) {
      answer(new AnswerFolder(folder, sheetLimits(request)), into);
    }
    return into.outcome();
  }

  private static FileLimits sheetLimits(Request request) {
    return switch (TextFiles.read(InputFolder.limitsIn(request.input()), InputCode.UNREADABLE)) {
      case Checked.Accepted<TextFile>(TextFile text, var none) ->
          TextFiles.limits(List.of(text)).limits().sheets();
      case Checked.Rejected<TextFile> noneOrUnreadable -> FileLimits.PROGRESS_SHEET;
    };
  }

  private static void answer(AnswerFolder folder, Collected into) {
    int answered = 0;
    int changed = 0;
    for (Map.Entry<IncomingFile, List<Finding>> file : into.answers().entrySet()) {
      switch (folder.answer(file.getKey(), file.getValue())) {
        case AnswerFolder.Outcome.Unanswered(Finding why) -> into.finding(why);
        case AnswerFolder.Outcome.Answered(List<Path> files, boolean written) -> {
          answered++;
          changed += written ? 1 : 0;
        }
      }
    }
    into.note(
        answered == 0
            ? "Der er ingen svar at skrive."
            : "Svar på %s ligger i %s; %s."
                .formatted(
                    answered == 1 ? "1 fil" : answered + " filer",
                    ShownPath.of(folder.folder()),
                    changed == 0 ? "ingen er ændret" : changed + " er nye eller ændret"));
  }

  /** One that isn't there, but is where everything should lie, is a folder too. */
  private static boolean isInputFolder(Path path, Request request) {
    return CheckableFile.whole(path).equals(CheckableFile.whole(request.input()))
        || InputFolder.looksLike(path);
  }

  private static CheckableFile checkable(Path file, Request request) {
    return CheckableFile.of(file, request.agreement(), request.templates());
  }

  private FolderCheck folder(Request request, Past before, Path input, Path templates) {
    return new FolderCheck(stages, clock, before, input, request.agreement(), templates);
  }

  private void template(CheckableFile file, Request request, Past before, Collected into) {
    String report = file.name().substring(0, file.name().lastIndexOf('.'));
    Path templates = file.path().toAbsolutePath().resolveSibling("").normalize();
    FolderCheck folder = folder(request, before, request.input(), templates);
    alone(
        file,
        Templates.BESIDE.contains(report)
            ? folder::beside
            : collected -> folder.report(report, collected),
        into);
  }

  private interface Way {
    boolean go(Collected into);
  }

  /** What stops the way is told whole: the file wasn't reached. */
  private static void alone(CheckableFile file, Way way, Collected into) {
    Collected all = new Collected();
    if (way.go(all)) {
      into.takeAbout(file.name(), all);
    } else {
      into.takeAll(all);
      into.note(file.name() + " er ikke kontrolleret af den grund.");
    }
  }
}
