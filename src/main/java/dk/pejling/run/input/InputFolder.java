package dk.pejling.run.input;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile.Kind;
import dk.pejling.intake.limit.LimitsReader;
import dk.pejling.run.RunRequest;
import dk.pejling.run.ShownPath;
import dk.pejling.run.stage.TextFile;
import dk.pejling.store.archive.Archive.Archived;
import dk.pejling.store.history.RunHistory.RunFile;
import dk.pejling.store.received.FileKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes in an input folder: archives what is there, and tells what is not as it should be. A run's
 * input is exactly what lies in the folder when it begins.
 *
 * <pre>
 *   sundhedsaftale.yaml             the agreement, unless another file is named
 *   statusskemaer/klynge-nord.xlsx  progress sheets
 *   indikatorer/akutte.csv          extracts
 *   profiler/akutte.yaml            how extracts are to be read; also beside the agreement
 *   tekster/hovedbudskaber.md       the secretariat's own texts
 *   graenser.yaml                   how much a file may be, where the standard doesn't do
 * </pre>
 */
public final class InputFolder {
  private static final Set<String> SUBFOLDERS =
      Set.of("statusskemaer", "indikatorer", "profiler", "tekster");

  private final Keeper keeper;
  private final RunRequest request;
  private final List<Finding> findings = new ArrayList<>();
  private final List<RunFile> all = new ArrayList<>();

  private InputFolder(Keeper keeper, RunRequest request) {
    this.keeper = keeper;
    this.request = request;
  }

  /** Everything for the run, or why there can't be one. */
  public static Checked<RunInput> gather(RunRequest request, Keeper keeper) {
    return new InputFolder(keeper, request).gather();
  }

  /** What else is missing where the agreement can't be opened. */
  public static List<Finding> withoutAgreement(RunRequest request, List<Finding> ofAgreement) {
    Path input = request.input();
    if (!Files.isDirectory(input)) {
      return List.of(noFolder(input));
    }
    List<Finding> findings = new ArrayList<>(ofAgreement);
    if (!holdsFiles(input.resolve("statusskemaer")) && !holdsFiles(input.resolve("indikatorer"))) {
      findings.add(noFiles(input));
    }
    return findings;
  }

  /** Whether somebody has begun to fill it as an input folder. */
  public static boolean looksLike(Path folder) {
    return Files.isRegularFile(RunRequest.agreementIn(folder))
        || SUBFOLDERS.stream().anyMatch(each -> Files.isDirectory(folder.resolve(each)));
  }

  /** The files that are meant to be read of a folder that is no input folder. */
  public static List<Path> filesIn(Path folder, Consumer<Finding> findings) {
    FolderListing listing =
        FolderListing.of(folder, "", Files::isRegularFile, "filer, ikke mapper");
    listing.findings().forEach(findings);
    return listing.files();
  }

  public static List<Path> profilesIn(Path folder) {
    return FolderListing.of(
            folder,
            "",
            path -> Files.isRegularFile(path) && endsWithAny(name(path), ".yaml", ".yml"),
            "")
        .files();
  }

  private static boolean holdsFiles(Path folder) {
    return !FolderListing.of(folder, "", Files::isRegularFile, "").files().isEmpty();
  }

  private static Finding noFolder(Path input) {
    return InputCode.NO_FOLDER.about(ShownPath.of(input), "ingen mappe", "en mappe");
  }

  private static Finding noFiles(Path input) {
    return InputCode.NO_FILES.about(ShownPath.of(input), "ingen filer", "mindst én fil");
  }

  private Checked<RunInput> gather() {
    Path input = request.input();
    if (!Files.isDirectory(input)) {
      return Checked.rejected(noFolder(input));
    }
    List<TextFile> agreement = required(request.agreement(), "agreement", InputCode.NO_AGREEMENT);
    Path templateFile = request.templates().resolve(request.report() + ".md");
    List<TextFile> template = required(templateFile, "template", InputCode.NO_TEMPLATE);
    findings.addAll(
        FolderListing.of(input, "", this::belongs, "aftalefilen og mapperne " + named())
            .findings());
    List<TextFile> profiles = profiles();
    List<TextFile> limits = limits();
    List<TextFile> narratives = texts(input.resolve("tekster"), "tekster/", "narrative", ".md");
    List<InputFile> data =
        new ArrayList<>(data("statusskemaer", Kind.PROGRESS_SHEET, new Twins(List.of())));
    data.addAll(data("indikatorer", Kind.EXTRACT, new Twins(profiles)));
    if (data.isEmpty()) {
      findings.addFirst(noFiles(input));
    }
    if (agreement.isEmpty() || template.isEmpty() || data.isEmpty()) {
      return Checked.rejected(findings);
    }
    return Checked.accepted(
        new RunInput(
            agreement.getFirst(),
            template.getFirst(),
            profiles,
            narratives,
            limits,
            data,
            all,
            findings));
  }

  private boolean belongs(Path entry) {
    return Files.isDirectory(entry)
        ? SUBFOLDERS.contains(name(entry))
        : entry.toAbsolutePath().equals(request.agreement().toAbsolutePath())
            || name(entry).equals("README.md")
            || name(entry).equals(LimitsReader.FILE_NAME);
  }

  private static String named() {
    return String.join(", ", SUBFOLDERS.stream().sorted().toList());
  }

  private List<TextFile> required(Path file, String role, InputCode missing) {
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

  private List<TextFile> limits() {
    Path file = limitsIn(request.input());
    return Files.isRegularFile(file) ? text(file, LimitsReader.FILE_NAME, "limits") : List.of();
  }

  /** Where the file of limits lies, if there is one. */
  public static Path limitsIn(Path folder) {
    return folder.resolve(LimitsReader.FILE_NAME);
  }

  private List<TextFile> profiles() {
    List<TextFile> profiles =
        new ArrayList<>(
            texts(request.input().resolve("profiler"), "profiler/", "profile", ".yaml", ".yml"));
    Path beside = request.agreement().toAbsolutePath().resolveSibling("profiler").normalize();
    if (!beside.equals(request.input().resolve("profiler").toAbsolutePath().normalize())) {
      profiles.addAll(texts(beside, "profiler/", "profile", ".yaml", ".yml"));
    }
    return profiles;
  }

  private List<TextFile> texts(Path folder, String shown, String role, String... endings) {
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

  private static boolean endsWithAny(String name, String... endings) {
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
    } catch (IOException e) {
      findings.add(InputCode.UNREADABLE.about(place, "en fil, der ikke kan åbnes", "en fil"));
      return List.of();
    }
  }

  private List<InputFile> data(String subfolder, Kind kind, Twins twins) {
    FolderListing listing =
        FolderListing.of(
            request.input().resolve(subfolder),
            subfolder + "/",
            Files::isRegularFile,
            "filer, ikke mapper");
    findings.addAll(listing.findings());
    List<Twins.Arrived> arrived = new ArrayList<>();
    listing.files().forEach(path -> arrived.addAll(arrived(path, subfolder + "/" + name(path))));
    List<InputFile> files = new ArrayList<>();
    for (Twins.Arrived file : arrived) {
      Twins.Arrived counting = twins.counting(file, arrived);
      if (counting.equals(file)) {
        FileKey key = new FileKey(file.place(), file.content().sha256());
        all.add(new RunFile(kind == Kind.EXTRACT ? "extract" : "progress-sheet", key));
        files.add(new InputFile(key, kind, file.content().path(), file.content().bytes()));
      } else {
        findings.add(
            InputCode.SAME_CONTENT.about(
                file.place(), "samme indhold som " + counting.place(), "én fil"));
      }
    }
    return files;
  }

  private List<Twins.Arrived> arrived(Path file, String place) {
    try {
      return List.of(new Twins.Arrived(place, name(file), keeper.keep(file)));
    } catch (IOException e) {
      findings.add(InputCode.UNREADABLE.about(place, "en fil, der ikke kan åbnes", "en fil"));
      return List.of();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
