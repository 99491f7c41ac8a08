package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.run.audit.AuditTrail.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pejling audit verify}: recomputes the log. */
@Command(
    name = "verify",
    description = {
      "Efterprøv, at revisionsloggen er, som den blev skrevet.",
      "",
      "Hver indførsel er bundet til den før med en kontrolsum, så det ses, hvis en er ændret eller "
          + "fjernet. Den, der kan skrive i databasen, kan dog regne hele loggen om eller fjerne "
          + "de sidste og rette enden. Gem derfor den sidste kontrolsum et andet sted, og efterprøv "
          + "siden med --kendt. Slutkode 1, hvis loggen er ændret."
    })
final class AuditVerifyCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--kendt",
      paramLabel = "KONTROLSUM",
      description = "En kontrolsum, som loggen skal indeholde, fx den, der sidst blev gemt.")
  private String known = "";

  private final Program program;
  private final Terminal terminal;

  AuditVerifyCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Verification found = program.audit().verify();
    List<String> faults = new ArrayList<>(found.faults());
    String wanted = known.strip().toLowerCase(Locale.ROOT);
    if (!wanted.isEmpty() && !found.hashes().contains(wanted)) {
      faults.add("Loggen har ingen indførsel med den kendte kontrolsum.");
    }
    if (faults.isEmpty()) {
      terminal
          .out()
          .println(
              "Revisionsloggen er hel: %s. Sidste kontrolsum: %s"
                  .formatted(
                      found.entries() == 1 ? "1 indførsel" : found.entries() + " indførsler",
                      found.lastHash()));
      return ExitCode.DONE.code();
    }
    terminal.out().println("Revisionsloggen er ikke, som den blev skrevet.");
    faults.forEach(fault -> terminal.out().println("  " + fault));
    return ExitCode.SOMETHING_HELD_BACK.code();
  }
}
