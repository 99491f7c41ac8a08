package dk.pejling.cli;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.Finding;
import dk.pejling.run.CheckOutcome;
import dk.pejling.run.CheckOutcome.CheckedFile;
import dk.pejling.run.RunRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

  @Parameters(paramLabel = "STI", arity = "0..*", description = "Filer og mapper.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--json", description = "Skriv resultatet som JSON.")
  private boolean json;

  @Option(
      names = "--agreement",
      paramLabel = "FIL",
      description = "Aftalefilen. Ellers input/sundhedsaftale.yaml.")
  private @Nullable Path agreement;

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
                agreement == null ? RunRequest.agreementIn(folders.input()) : agreement);
    if (json) {
      terminal.out().println(FindingJson.of(outcome));
    } else {
      print(outcome);
    }
    return code(outcome).code();
  }

  private void print(CheckOutcome outcome) {
    FindingText.lines(outcome.findings()).forEach(terminal.out()::println);
    for (CheckedFile file : outcome.files()) {
      terminal
          .out()
          .println(
              "%s: %s, %s rækker læst"
                  .formatted(file.name(), file.kind(), DanishNumber.of(file.rows())));
    }
    terminal.out().println("Kontrolleret: " + FindingText.summary(outcome.findings()) + ".");
  }

  private static ExitCode code(CheckOutcome outcome) {
    if (outcome.findings().stream().noneMatch(Finding::holdsBack)) {
      return ExitCode.DONE;
    }
    return outcome.files().isEmpty() ? ExitCode.NOTHING_PRODUCED : ExitCode.SOMETHING_HELD_BACK;
  }
}
