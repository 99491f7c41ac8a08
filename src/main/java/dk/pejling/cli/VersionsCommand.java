package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.AgreementOption;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.cli.text.VersionsText;
import dk.pejling.run.ShownPath;
import dk.pejling.run.Versions.Outcome;
import dk.pejling.run.Versions.Request;
import dk.pejling.run.Versions.Wanted;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pejling versions}: what has been received, and what is different between versions. */
@Command(
    name = "versions",
    description = {
      "Vis, hvad der er modtaget, og hvad der er ændret fra udgave til udgave.",
      "",
      "En udgave er et skema for en klynge og periode eller et udtræk fra en kilde, hver gang der er "
          + "kommet et nyt. Med et navn vises hver udgave med forskellen til den før. Forskellen "
          + "viser det, klyngen selv har skrevet: send den kun til klyngen."
    })
final class VersionsCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final AgreementOption agreement = new AgreementOption();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAVN",
      description = "En klynge, en kilde, en indikator eller en fil, fx klynge-nord.")
  private @Nullable String name;

  @Option(
      names = "--period",
      paramLabel = "PERIODE",
      description = "Indberetningsperioden, fx 2025. Ellers alle.")
  private String period = "";

  @Option(
      names = "--udgave",
      paramLabel = "NR",
      description = "Hent denne udgave; skal stå sammen med --til.")
  private int version;

  @Option(
      names = "--til",
      paramLabel = "FIL",
      description = "Filen, udgaven lægges i. Den må ikke findes i forvejen.")
  private @Nullable Path to;

  @Option(
      names = "--input",
      paramLabel = "MAPPE",
      description = "Mappen med aftalefil og profiler. Ellers input i programmets mappe.")
  private @Nullable Path input;

  private final Program program;
  private final Terminal terminal;
  private final Folders folders;

  VersionsCommand(Program program, Terminal terminal, Folders folders) {
    this.program = program;
    this.terminal = terminal;
    this.folders = folders;
  }

  @Override
  public Integer call() {
    boolean copies = version != 0 || to != null;
    if (copies && (version < 1 || to == null || name == null)) {
      terminal.say(
          "For at hente en udgave skal der stå et navn, --udgave og --til, fx: versions klynge-nord"
              + " --udgave 2 --til gammel.xlsx");
      return ExitCode.WRONG_USE.code();
    }
    return tell(to == null
            ? program.versions().show(request())
            : program.versions().copy(request(), version, to))
        .code();
  }

  private Request request() {
    Path from = input == null ? folders.input() : input;
    Wanted wanted = name == null ? new Wanted.Everything() : new Wanted.Named(name, period.strip());
    return new Request(wanted, agreement.fileOr(from), from);
  }

  private ExitCode tell(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Listed listed -> {
        VersionsText.list(listed).forEach(terminal.out()::println);
        yield ExitCode.DONE;
      }
      case Outcome.Shown shown -> {
        terminal.result(VersionsText.histories(shown));
        yield ExitCode.DONE;
      }
      case Outcome.Copied copied -> {
        terminal.out().println(ShownPath.of(copied.file()));
        terminal.say(VersionsText.copied(copied.version()));
        yield ExitCode.DONE;
      }
      case Outcome.NotThere(String explanation) -> {
        terminal.say(explanation);
        yield ExitCode.WRONG_USE;
      }
      case Outcome.NotCopied(String explanation) -> {
        terminal.say(explanation);
        yield ExitCode.NOTHING_PRODUCED;
      }
    };
  }
}
