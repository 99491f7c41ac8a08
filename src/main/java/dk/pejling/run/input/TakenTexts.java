package dk.pejling.run.input;

import dk.pejling.assessment.professional.ProfessionalReader;
import dk.pejling.assessment.revision.RevisionReader;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.limit.LimitsReader;
import dk.pejling.run.ShownPath;
import dk.pejling.run.input.arrival.ArrivalCode;
import dk.pejling.run.input.arrival.FileName;
import dk.pejling.run.input.arrival.FolderListing;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.input.arrival.SteadyKeeper;
import dk.pejling.run.input.text.Utf8;
import dk.pejling.run.stage.Templates;
import dk.pejling.run.stage.TextFile;
import dk.pejling.store.archive.Archive.Archived;
import dk.pejling.store.history.RunHistory.RunFile;
import dk.pejling.store.received.FileKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes in texts, and remembers each file and what was wrong. */
final class TakenTexts {
  private final Keeper keeper;
  private final List<Finding> findings;
  private final List<RunFile> all;

  TakenTexts(Keeper keeper, List<Finding> findings, List<RunFile> all) {
    this.keeper = keeper;
    this.findings = findings;
    this.all = all;
  }

  /** The text, or nothing and why. */
  List<TextFile> required(Path file, String role, InputCode missing) {
    List<Finding> faults = FileName.faults(file);
    if (!faults.isEmpty()) {
      findings.addAll(faults);
      return List.of();
    }
    if (!Files.isRegularFile(file)) {
      findings.add(missing.about(ShownPath.of(file), "ingen fil", name(file)));
      return List.of();
    }
    return text(file, name(file), role);
  }

  /**
   * How extracts are to be read: what lies in the input folder, then what lies by the agreement.
   */
  List<TextFile> profiles(Path input, Path agreement) {
    List<TextFile> profiles =
        new ArrayList<>(texts(input.resolve("profiler"), "profiler/", "profile", ".yaml", ".yml"));
    Path beside = agreement.toAbsolutePath().resolveSibling("profiler").normalize();
    if (!beside.equals(input.resolve("profiler").toAbsolutePath().normalize())) {
      profiles.addAll(texts(beside, "profiler/", "profile", ".yaml", ".yml"));
    }
    return profiles;
  }

  /** What goes with a report is laid out by, where there are templates for it. */
  List<TextFile> templatesBeside(Path templates) {
    return Templates.BESIDE.stream()
        .flatMap(name -> optional(templates.resolve(name + ".md"), "template").stream())
        .toList();
  }

  /** How much a file may be, where somebody has said so. */
  List<TextFile> limits(Path input) {
    return optional(input.resolve(LimitsReader.FILE_NAME), "limits");
  }

  /** What people judge beside the calculation, where anybody does. */
  List<TextFile> professional(Path input) {
    return optional(input.resolve(ProfessionalReader.FILE_NAME), "professional");
  }

  /** What the committee has concluded about revision, where it has. */
  List<TextFile> conclusions(Path input) {
    return optional(input.resolve(RevisionReader.FILE_NAME), "revision");
  }

  private List<TextFile> optional(Path file, String role) {
    return Files.isRegularFile(file) ? text(file, name(file), role) : List.of();
  }

  List<TextFile> texts(Path folder, String shown, String role, String... endings) {
    FolderListing listing =
        FolderListing.of(
            folder,
            shown,
            path -> Files.isRegularFile(path) && endsWithAny(name(path), endings),
            "filer, der ender på " + endings[0]);
    findings.addAll(listing.findings());
    List<TextFile> texts = new ArrayList<>();
    listing.files().forEach(path -> texts.addAll(text(path, shown + name(path), role)));
    return texts;
  }

  static boolean endsWithAny(String name, String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of(endings).stream().anyMatch(lower::endsWith);
  }

  private List<TextFile> text(Path file, String place, String role) {
    try {
      Archived archived = keeper.keep(file);
      Checked<String> text = Utf8.read(archived.path(), place);
      findings.addAll(text.findings());
      return switch (text) {
        case Checked.Accepted<String>(String value, List<Finding> none) -> {
          all.add(new RunFile(role, new FileKey(place, archived.sha256())));
          yield List.of(new TextFile(name(file), value, archived.sha256()));
        }
        case Checked.Rejected<String> rejected -> List.of();
      };
    } catch (NoSuchFileException goneSinceItWasListed) {
      return List.of();
    } catch (SteadyKeeper.StillWritten growing) {
      findings.add(ArrivalCode.stillWritten(place));
      return List.of();
    } catch (IOException e) {
      findings.add(InputCode.UNREADABLE.about(place, "en fil, der ikke kan åbnes", "en fil"));
      return List.of();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
