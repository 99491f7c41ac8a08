package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.Finding;
import dk.pejling.run.CheckOutcome;
import dk.pejling.run.CheckOutcome.CheckedFile;
import dk.pejling.run.output.FindingEntry;
import dk.pejling.run.output.FindingText;
import dk.pejling.run.output.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pejling check}: what a run would say of files, without keeping anything. */
@Command(
    name = "check",
    description = {
      "Kontrollér filer uden at gemme noget eller lave en rapport.",
      "",
      "Uden filer kontrolleres hele inputmappen."
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final AgreementOption agreement = new AgreementOption();

  @Parameters(paramLabel = "STI", arity = "0..*", description = "Filer og mapper.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--json", description = "Skriv resultatet som JSON.")
  private boolean json;

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
    CheckOutcome outcome =
        program
            .check()
            .check(
                paths.isEmpty() ? List.of(folders.input()) : paths,
                agreement.fileOr(folders.input()));
    if (json) {
      terminal.out().print(json(outcome));
    } else {
      print(outcome);
    }
    return code(outcome).code();
  }

  private void print(CheckOutcome outcome) {
    FindingText.brief(outcome.findings()).forEach(terminal.out()::println);
    for (CheckedFile file : outcome.files()) {
      terminal
          .out()
          .println(
              "%s: %s, %s rækker læst"
                  .formatted(file.name(), file.kind(), DanishNumber.of(file.rows())));
    }
    terminal.out().println("Kontrolleret: " + FindingText.summary(outcome.findings()) + ".");
  }

  /** What {@code --json} writes. */
  private record Result(List<CheckedFile> files, List<FindingEntry> findings) {}

  private static String json(CheckOutcome outcome) {
    List<FindingEntry> findings = outcome.findings().stream().map(FindingEntry::of).toList();
    return new String(
        new Json().write(new Result(outcome.files(), findings)), StandardCharsets.UTF_8);
  }

  private static ExitCode code(CheckOutcome outcome) {
    if (outcome.findings().stream().noneMatch(Finding::holdsBack)) {
      return ExitCode.DONE;
    }
    return outcome.files().isEmpty() ? ExitCode.NOTHING_PRODUCED : ExitCode.SOMETHING_HELD_BACK;
  }
}
