package dk.pejling.run.input;

import dk.pejling.assessment.professional.ProfessionalReader;
import dk.pejling.assessment.revision.RevisionReader;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.limit.LimitsReader;
import dk.pejling.run.RunRequest;
import dk.pejling.run.ShownPath;
import dk.pejling.run.input.arrival.DataFolder;
import dk.pejling.run.input.arrival.FolderListing;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.stage.Templates;
import dk.pejling.run.stage.TextFile;
import dk.pejling.store.history.RunHistory.RunFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 *   faglige-vurderinger.yaml        what people judge beside the calculation
 *   revisionsvurderinger.yaml       what the committee concludes about revision, year by year
 *   svar/                           what the program answers; never read
 * </pre>
 */
public final class InputFolder {
  private static final Set<String> SUBFOLDERS =
      Set.of("statusskemaer", "indikatorer", "profiler", "tekster");

  /** Where answers to what was dropped lie: no input, but nothing to remark on either. */
  public static final String ANSWERS = "svar";

  private final Keeper keeper;
  private final RunRequest request;
  private final List<Finding> findings = new ArrayList<>();
  private final List<RunFile> all = new ArrayList<>();

  private InputFolder(Keeper keeper, RunRequest request) {
    this.keeper = keeper;
    this.request = request;
  }

  /** Everything for a run of a report whose template has the report's name. */
  public static Checked<RunInput> gather(RunRequest request, Keeper keeper) {
    return gather(request, List.of(request.report()), keeper);
  }

  /**
   * Everything for the run, or why there can't be one.
   *
   * @param templates names that the report's template may have, its own first
   */
  public static Checked<RunInput> gather(
      RunRequest request, List<String> templates, Keeper keeper) {
    return new InputFolder(keeper, request).gather(templates);
  }

  /** The first template that is there, or where the first should be. */
  public static Path templateIn(Path folder, List<String> names) {
    return names.stream()
        .map(name -> folder.resolve(name + ".md"))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(folder.resolve(names.getFirst() + ".md"));
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
            path ->
                Files.isRegularFile(path) && TakenTexts.endsWithAny(name(path), ".yaml", ".yml"),
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

  private Checked<RunInput> gather(List<String> templates) {
    Path input = request.input();
    if (!Files.isDirectory(input)) {
      return Checked.rejected(noFolder(input));
    }
    TakenTexts texts = new TakenTexts(keeper, findings, all);
    List<TextFile> agreement =
        texts.required(request.agreement(), "agreement", InputCode.NO_AGREEMENT);
    Path templateFile = templateIn(request.templates(), templates);
    List<TextFile> template = texts.required(templateFile, "template", InputCode.NO_TEMPLATE);
    List<TextFile> beside = texts.templatesBeside(request.templates());
    findings.addAll(
        FolderListing.of(input, "", this::belongs, "aftalefilen og mapperne " + named())
            .findings());
    List<TextFile> profiles = texts.profiles(input, request.agreement());
    List<TextFile> limits = texts.limits(input);
    List<TextFile> professional = texts.professional(input);
    List<TextFile> conclusions = texts.conclusions(input);
    List<TextFile> narratives =
        texts.texts(input.resolve("tekster"), "tekster/", "narrative", ".md");
    TakenData taken = new TakenData(keeper, findings, all);
    Twins twins = new Twins(profiles);
    List<InputFile> data = new ArrayList<>();
    for (DataFolder folder : DataFolder.values()) {
      data.addAll(taken.files(input, folder, twins));
    }
    if (data.isEmpty()) {
      findings.addFirst(noFiles(input));
    }
    if (agreement.isEmpty() || template.isEmpty() || data.isEmpty()) {
      return Checked.rejected(findings);
    }
    return Checked.accepted(
        new RunInput(
            agreement.getFirst(),
            new Templates(template.getFirst(), beside),
            profiles,
            narratives,
            limits,
            professional,
            conclusions,
            data,
            all,
            findings));
  }

  private boolean belongs(Path entry) {
    return Files.isDirectory(entry)
        ? SUBFOLDERS.contains(name(entry)) || name(entry).equals(ANSWERS)
        : entry.toAbsolutePath().equals(request.agreement().toAbsolutePath())
            || name(entry).equals("README.md")
            || name(entry).equals(LimitsReader.FILE_NAME)
            || name(entry).equals(ProfessionalReader.FILE_NAME)
            || name(entry).equals(RevisionReader.FILE_NAME);
  }

  private static String named() {
    return String.join(", ", SUBFOLDERS.stream().sorted().toList());
  }

  /** Where the file of limits lies, if there is one. */
  public static Path limitsIn(Path folder) {
    return folder.resolve(LimitsReader.FILE_NAME);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
