package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.AgreementOption;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.finding.Finding;
import dk.pejling.run.ProgressSheets;
import dk.pejling.run.ProgressSheets.Choice;
import dk.pejling.run.ProgressSheets.Outcome;
import dk.pejling.run.ShownPath;
import dk.pejling.run.output.FindingText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pejling sheet}: the workbooks that clusters fill in. */
@Command(
    name = "sheet",
    description = {
      "Skriv de statusskemaer, som klyngerne udfylder.",
      "",
      "Skemaerne er forberedt med succeskriterier, måltal og frister fra aftalefilen. Et skema, der "
          + "allerede ligger der, røres ikke."
    })
final class SheetCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final AgreementOption agreement = new AgreementOption();

  @Option(
      names = "--cluster",
      paramLabel = "KLYNGE",
      description = "Kun denne klynge, fx nord eller klynge-nord. Ellers alle.")
  private @Nullable String cluster;

  @Option(
      names = "--period",
      paramLabel = "PERIODE",
      description = "Indberetningsperioden, fx 2025. Ellers den seneste i aftalefilen.")
  private @Nullable String period;

  @Option(
      names = "--output",
      paramLabel = "MAPPE",
      description = "Mappen, skemaerne skrives i. Ellers output/statusskemaer i programmets mappe.")
  private @Nullable Path output;

  private final Program program;
  private final Terminal terminal;
  private final Folders folders;

  SheetCommand(Program program, Terminal terminal, Folders folders) {
    this.program = program;
    this.terminal = terminal;
    this.folders = folders;
  }

  @Override
  public Integer call() {
    return switch (program.sheets().write(request())) {
      case Outcome.Nothing(List<Finding> findings) -> {
        terminal.say(FindingText.brief(findings));
        yield ExitCode.NOTHING_PRODUCED.code();
      }
      case Outcome.NotAgreed(String explanation) -> {
        terminal.say(explanation);
        yield ExitCode.WRONG_USE.code();
      }
      case Outcome.Written(List<Path> files, List<Finding> findings) -> {
        terminal.say(FindingText.brief(findings));
        files.forEach(file -> terminal.out().println(ShownPath.of(file)));
        boolean heldBack = findings.stream().anyMatch(Finding::holdsBack);
        yield (heldBack ? ExitCode.SOMETHING_HELD_BACK : ExitCode.DONE).code();
      }
    };
  }

  private ProgressSheets.Request request() {
    return new ProgressSheets.Request(
        agreement.fileOr(folders.input()),
        choice(cluster),
        choice(period),
        output == null ? folders.output().resolve("statusskemaer") : output);
  }

  private static Choice choice(@Nullable String id) {
    return id == null ? new Choice.Usual() : new Choice.Of(id);
  }
}
