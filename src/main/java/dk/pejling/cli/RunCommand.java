package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.ending.Faults;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.option.ReportOptions;
import dk.pejling.cli.option.SenderName;
import dk.pejling.cli.terminal.Progress;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.cli.text.NewsText;
import dk.pejling.cli.text.PublishedReport;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.RunRequest;
import dk.pejling.run.ShownPath;
import dk.pejling.run.output.FindingText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pejling run}: from what has come in to a report in the output folder. */
@Command(
    name = "run",
    description = {
      "Lav en rapport af det, der ligger i inputmappen.",
      "",
      "Skemaer og udtræk læses, succeskriterierne vurderes, og rapporten lægges i en mappe for sig "
          + "under outputmappen. Det, der er fejl i, holdes tilbage og nævnes; resten går igennem."
    })
final class RunCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final ReportOptions options = new ReportOptions();

  @Parameters(
      index = "0",
      paramLabel = "RAPPORT",
      description = "Rapportens type, som den står i aftalefilen, fx midtvejsstatus.")
  private String report = "";

  @Option(
      names = "--output",
      paramLabel = "MAPPE",
      description = "Mappen, som rapporten lægges i. Ellers output i programmets mappe.")
  private @Nullable Path output;

  @Option(
      names = "--fra",
      paramLabel = "NAVN",
      description =
          "Den, der har sendt filerne, fx \"Klynge Nord\"; står ved de nye udgaver. Ellers maskinens"
              + " bruger.")
  private @Nullable String sender;

  private final Program program;
  private final Terminal terminal;
  private final Folders folders;

  RunCommand(Program program, Terminal terminal, Folders folders) {
    this.program = program;
    this.terminal = terminal;
    this.folders = folders;
  }

  @Override
  public Integer call() {
    RunRequest request = request();
    terminal.say("Læser fra " + ShownPath.of(request.input()));
    return report(program.runs().run(request, new Progress(terminal))).code();
  }

  private RunRequest request() {
    Path input = options.inputOr(folders.input());
    return new RunRequest(
        report,
        options.asOf(),
        input,
        output == null ? folders.output() : output,
        options.agreementIn(input),
        options.templatesOr(folders.templates()),
        SenderName.orUser(sender));
  }

  private ExitCode report(RunOutcome outcome) {
    return switch (outcome) {
      case RunOutcome.Published published -> {
        terminal.say(FindingText.brief(published.findings()));
        terminal.say(NewsText.lines(published.news()));
        new PublishedReport(published).tell(terminal);
        yield published.heldSomethingBack() ? ExitCode.SOMETHING_HELD_BACK : ExitCode.DONE;
      }
      case RunOutcome.NothingProduced nothing -> {
        terminal.say(FindingText.brief(nothing.findings()));
        terminal.say("Der blev ikke lavet nogen rapport. Ret fejlene, og kør igen.");
        yield ExitCode.NOTHING_PRODUCED;
      }
      case RunOutcome.NotAgreed wrong -> {
        terminal.say(wrong.explanation());
        yield ExitCode.WRONG_USE;
      }
      case RunOutcome.Stopped stopped -> {
        terminal.say("Kørsel " + stopped.run() + " blev stoppet. Kør igen for at gøre den færdig.");
        yield ExitCode.NOTHING_PRODUCED;
      }
      case RunOutcome.Faulted faulted -> {
        boolean logged = Files.isRegularFile(folders.log());
        terminal.say(Faults.message("Kørsel " + faulted.run(), folders.log(), logged));
        yield ExitCode.INTERNAL_FAULT;
      }
    };
  }
}
