package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.AgreementOption;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.Finding;
import dk.pejling.run.ProfileDrafts;
import dk.pejling.run.ProfileDrafts.Outcome;
import dk.pejling.run.output.FindingText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pejling profile}: a first profile for a source that has none. */
@Command(
    name = "profile",
    description = {
      "Foreslå en kildeprofil for en fil fra en ny kilde.",
      "",
      "Forslaget skrives som YAML og siger, hvad der taler for hver nøgle. Det, filen ikke viser, "
          + "står som \"?\" med et spørgsmål over. Ingen fil ændres."
    })
final class ProfileCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final AgreementOption agreement = new AgreementOption();

  @Parameters(paramLabel = "FIL", description = "Kildens fil, som den er hentet.")
  private @Nullable Path file;

  private final Program program;
  private final Terminal terminal;
  private final Folders folders;

  ProfileCommand(Program program, Terminal terminal, Folders folders) {
    this.program = program;
    this.terminal = terminal;
    this.folders = folders;
  }

  @Override
  public Integer call() {
    if (file == null) {
      throw new IllegalStateException("no file on the command line");
    }
    ProfileDrafts.Request request =
        new ProfileDrafts.Request(file, agreement.fileOr(folders.input()), folders.input());
    return switch (program.profiles().draft(request)) {
      case Outcome.NoSuchFile(String explanation) -> {
        terminal.say(explanation);
        yield ExitCode.WRONG_USE.code();
      }
      case Outcome.Nothing(List<Finding> findings) -> {
        terminal.say(FindingText.brief(findings));
        yield ExitCode.NOTHING_PRODUCED.code();
      }
      case Outcome.Drafted drafted -> {
        terminal.say(FindingText.brief(drafted.findings()));
        drafted.notes().forEach(terminal::say);
        terminal.out().print(drafted.yaml());
        terminal.say(questions(drafted.questions()));
        yield (drafted.questions() > 0 ? ExitCode.SOMETHING_HELD_BACK : ExitCode.DONE).code();
      }
    };
  }

  private static String questions(int count) {
    return switch (count) {
      case 0 -> "Forslaget har ingen åbne spørgsmål. Kontrollér det, før det bruges.";
      case 1 -> "Forslaget har ét åbent spørgsmål.";
      default -> "Forslaget har %s åbne spørgsmål.".formatted(DanishNumber.of(count));
    };
  }
}
