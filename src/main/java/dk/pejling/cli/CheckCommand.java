package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.AgreementOption;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.option.TemplatesOption;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.cli.text.NewsText;
import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.Finding;
import dk.pejling.run.CheckOutcome;
import dk.pejling.run.CheckOutcome.CheckedFile;
import dk.pejling.run.InputCheck;
import dk.pejling.run.InputCheck.Answering;
import dk.pejling.run.RunRequest;
import dk.pejling.run.ShownPath;
import dk.pejling.run.VersionNews;
import dk.pejling.run.output.FindingEntry;
import dk.pejling.run.output.FindingText;
import dk.pejling.run.output.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pejling check}: what a run would say of files, without keeping anything. */
@Command(
    name = "check",
    description = {
      "Kontrollér filer uden at lave en rapport. Kun --svar skriver noget.",
      "",
      "Uden filer kontrolleres hele inputmappen som ved en kørsel: skemaer, udtræk, profiler, "
          + "tekster og skabeloner."
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final AgreementOption agreement = new AgreementOption();
  @Mixin private final TemplatesOption templates = new TemplatesOption();

  @Parameters(
      paramLabel = "STI",
      arity = "0..*",
      description = "Filer og mapper. Ellers input i programmets mappe.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--json", description = "Skriv resultatet som JSON.")
  private boolean json;

  @Option(
      names = "--svar",
      paramLabel = "MAPPE",
      description =
          "Skriv et svar på hvert skema og udtræk i mappen: anmærkningerne som tekst, som JSON og "
              + "som regneark. Et skema kommer igen med kommentarer på cellerne og arket "
              + "Fejlliste, klar til at rette. Svaret er kun til den, der har sendt filen.")
  private @Nullable Path answers;

  private final Program program;
  private final Terminal terminal;
  private final Folders folders;

  CheckCommand(Program program, Terminal terminal, Folders folders) {
    this.program = program;
    this.terminal = terminal;
    this.folders = folders;
  }

  @Override
  public Integer call() {
    if (paths.isEmpty()) {
      terminal.say("Læser fra " + ShownPath.of(folders.input()));
    }
    CheckOutcome outcome = program.check().check(request());
    if (json) {
      terminal.out().print(json(outcome));
    } else {
      print(outcome);
    }
    return code(outcome).code();
  }

  private InputCheck.Request request() {
    Path input = paths.isEmpty() ? folders.input() : inputAround(paths.getFirst());
    return new InputCheck.Request(
        paths.isEmpty() ? List.of(input) : paths,
        input,
        agreement.fileOr(input),
        templates.folderOr(folders.templates()),
        answers == null ? new Answering.None() : new Answering.Into(answers));
  }

  /** The folder with an agreement that the path is or lies in, else the program's own. */
  private Path inputAround(Path path) {
    return Stream.<@Nullable Path>iterate(
            path.toAbsolutePath().normalize(), folder -> folder != null, Path::getParent)
        .filter(folder -> Files.isRegularFile(RunRequest.agreementIn(folder)))
        .findFirst()
        .orElse(folders.input());
  }

  private void print(CheckOutcome outcome) {
    List<String> lines = new ArrayList<>(FindingText.brief(outcome.findings()));
    outcome.files().forEach(file -> lines.add(line(file)));
    lines.addAll(NewsText.lines(outcome.news()));
    lines.addAll(outcome.notes());
    lines.add("Kontrolleret: " + FindingText.summary(outcome.findings()) + ".");
    terminal.result(lines);
  }

  private static String line(CheckedFile file) {
    return "%s: %s, %s %s%s"
        .formatted(
            file.name(),
            file.kind(),
            DanishNumber.of(file.count()),
            file.unit().after(file.count()),
            file.usable() ? "" : ", kan ikke bruges");
  }

  /** What {@code --json} writes. */
  private record Result(
      List<CheckedFile> files,
      List<FindingEntry> findings,
      List<VersionNews> news,
      List<String> notes) {}

  private static String json(CheckOutcome outcome) {
    List<FindingEntry> findings = outcome.findings().stream().map(FindingEntry::of).toList();
    return new String(
        new Json().write(new Result(outcome.files(), findings, outcome.news(), outcome.notes())),
        StandardCharsets.UTF_8);
  }

  private static ExitCode code(CheckOutcome outcome) {
    return switch (outcome.extent()) {
      case NO_SUCH_FILE -> ExitCode.WRONG_USE;
      case NOT_ALL -> ExitCode.NOTHING_PRODUCED;
      case ALL ->
          outcome.findings().stream().anyMatch(Finding::holdsBack)
              ? ExitCode.SOMETHING_HELD_BACK
              : ExitCode.DONE;
    };
  }
}
