package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.option.ReportOptions;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.cli.text.ExplainText;
import dk.pejling.run.Explanations.Outcome;
import dk.pejling.run.Explanations.Request;
import dk.pejling.run.Explanations.Wanted;
import dk.pejling.run.RunRequest;
import dk.pejling.run.output.FindingText;
import dk.pejling.run.output.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pejling explain}: the whole chain behind one verdict. */
@Command(
    name = "explain",
    description = {
      "Vis, hvorfor et succeskriterium er vurderet, som det er. Intet skrives.",
      "",
      "Vurderingen er den, en rapport ville have af det, der ligger i inputmappen nu. Den vises med "
          + "regnestykket, usikkerheden, det, der står ved siden af, og hvert tal, der indgik, med "
          + "fil, celle og kontrolsum. Tal, som rapporten skjuler, er også skjult her. Uden "
          + "kriterium vises, hvilke der er."
    })
final class ExplainCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final ReportOptions options = new ReportOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "KRITERIUM",
      description = "Succeskriteriets nummer, fx 1.3.")
  private String criterion = "";

  @Option(
      names = "--area",
      paramLabel = "OMRÅDE",
      description =
          "En kommune, en klynge eller regionen ved navn eller kode, fx nord eller 825. Ellers "
              + "regionen, og hvordan det går i de andre områder.")
  private String area = "";

  @Option(
      names = "--report",
      paramLabel = "RAPPORT",
      description = "Rapporten, som vurderingen er fra. Ellers midtvejsstatus.")
  private String report = "midtvejsstatus";

  @Option(names = "--json", description = "Skriv forklaringen som JSON.")
  private boolean json;

  private final Program program;
  private final Terminal terminal;
  private final Folders folders;

  ExplainCommand(Program program, Terminal terminal, Folders folders) {
    this.program = program;
    this.terminal = terminal;
    this.folders = folders;
  }

  @Override
  public Integer call() {
    return tell(program.explanations().explain(request())).code();
  }

  private Request request() {
    Path input = options.inputOr(folders.input());
    return new Request(
        new RunRequest(
            report,
            options.asOf(),
            input,
            folders.output(),
            options.agreementIn(input),
            options.templatesOr(folders.templates())),
        criterion.isBlank() ? new Wanted.Criteria() : new Wanted.Verdict(criterion, area));
  }

  private ExitCode tell(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Listed listed -> {
        result(listed.criteria(), ExplainText.list(listed));
        yield ExitCode.DONE;
      }
      case Outcome.Explained explained -> {
        result(explained.verdict(), ExplainText.verdict(explained.verdict()));
        yield ExitCode.DONE;
      }
      case Outcome.NotThere(String explanation) -> {
        terminal.say(explanation);
        yield ExitCode.WRONG_USE;
      }
      case Outcome.Nothing(var findings) -> {
        terminal.say(FindingText.brief(findings));
        terminal.say("Der er ingen vurdering at forklare. Ret fejlene, og prøv igen.");
        yield ExitCode.NOTHING_PRODUCED;
      }
      case Outcome.Unsure(String explanation) -> {
        terminal.say(explanation);
        yield ExitCode.NOTHING_PRODUCED;
      }
    };
  }

  private void result(Object data, List<String> lines) {
    if (json) {
      terminal.out().print(new String(new Json().write(data), StandardCharsets.UTF_8));
    } else {
      terminal.result(lines);
    }
  }
}
