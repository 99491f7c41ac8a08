package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.finding.Finding;
import dk.pejling.run.output.FindingText;
import dk.pejling.run.verification.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pejling verify}: proves a report from the evidence in its own PDF. */
@Command(
    name = "verify",
    description = {
      "Efterprøv en rapport ud fra det bevis, PDF-filen selv har med.",
      "",
      "De vedhæftede filer holdes op mod deres liste, tabellerne og vurderingerne regnes igen af de"
          + " offentliggjorte tal, og rapporten laves igen og sammenholdes side for side. Ingen fil"
          + " ændres. Det viser, om filen er hel og stemmer med sig selv; at det er den, der er"
          + " sendt, ses af kontrolsummen i mappens manifest.json. Slutkode 1, hvis noget er et"
          + " andet; 3, hvis filen ikke kan efterprøves."
    })
final class VerifyCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "FIL",
      description = "Rapporten som PDF; en anden fil i dens mappe holdes op mod manifest.json.")
  private @Nullable Path file;

  private final Program program;
  private final Terminal terminal;

  VerifyCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (file == null) {
      throw new IllegalStateException("no file on the command line");
    }
    return switch (program.verification().verify(file)) {
      case Verification.NoSuchFile(String explanation) -> {
        terminal.say(explanation);
        yield ExitCode.WRONG_USE.code();
      }
      case Verification.Impossible(List<Finding> findings) -> {
        terminal.say(FindingText.brief(findings));
        terminal.out().println("Filen kan ikke efterprøves.");
        yield ExitCode.NOTHING_PRODUCED.code();
      }
      case Verification.Listed(List<String> checked, List<Finding> findings) ->
          told(checked, findings);
      case Verification.Done done -> {
        int code = told(done.checked(), done.findings());
        terminal.out().println(conclusion(done.identical(), code == ExitCode.DONE.code()));
        yield code;
      }
    };
  }

  private int told(List<String> checked, List<Finding> findings) {
    terminal.say(FindingText.brief(findings));
    checked.forEach(terminal.out()::println);
    boolean holds = findings.stream().noneMatch(Finding::holdsBack);
    return (holds ? ExitCode.DONE : ExitCode.SOMETHING_HELD_BACK).code();
  }

  private static String conclusion(boolean identical, boolean holds) {
    if (identical) {
      return "Filen er byte for byte den, som beviset giver.";
    }
    return holds
        ? "Filen siger det, som beviset giver."
        : "Filen er ikke den, som beviset giver; se anmærkningerne.";
  }
}
