package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.run.RunSummary;
import dk.pejling.run.RunSummary.State;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pejling runs}: the history of runs. */
@Command(name = "runs", description = "Vis de kørsler, der har været, nyeste først.")
final class RunsCommand implements Callable<Integer> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Europe/Copenhagen"));
  private static final String ROW = "%-17s %-16s %-11s %-17s %s";

  @Mixin private final CommonOptions common = new CommonOptions();
  private final Program program;
  private final Terminal terminal;

  RunsCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<RunSummary> history = program.runs().history();
    if (history.isEmpty()) {
      terminal.out().println("Der har ikke været nogen kørsler endnu.");
    } else {
      terminal
          .out()
          .println(ROW.formatted("Kørsel", "Rapport", "Opgjort pr.", "Begyndt", "Udfald"));
      history.forEach(run -> terminal.out().println(row(run)));
    }
    return ExitCode.DONE.code();
  }

  private static String row(RunSummary run) {
    return ROW.formatted(
        run.id(),
        run.report(),
        DAY.format(run.asOf()),
        TIME.format(run.started()),
        outcome(run.state()));
  }

  private static String outcome(State state) {
    return switch (state) {
      case State.Begun begun -> "i gang eller afbrudt";
      case State.Published published ->
          "rapport lavet, %s anmærkninger, heraf %s holdt tilbage"
              .formatted(published.findings(), published.heldBack());
      case State.NotPlaced notPlaced -> "ingen rapport: kunne ikke skrives i outputmappen";
      case State.NothingProduced nothing -> "ingen rapport på grund af fejl i input";
      case State.Stopped stopped -> "stoppet, kan gøres færdig";
      case State.Faulted faulted -> "fejl i programmet, se loggen";
      case State.GivenUp givenUp -> "afbrudt og opgivet";
    };
  }
}
