package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.option.ReportOptions;
import dk.pejling.cli.terminal.PreviewLines;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.run.ReportPreview;
import dk.pejling.run.ReportPreview.Until;
import dk.pejling.run.RunRequest;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pejling preview}: a report as a web page while it is being written. */
@Command(
    name = "preview",
    description = {
      "Vis en rapport som webside, mens skabelon og tekster skrives.",
      "",
      "Siden skrives igen, hver gang en skabelon eller en tekst gemmes, og en åben side henter selv "
          + "den nye. Fejl vises med fil og linje, både her og øverst på siden. Intet "
          + "offentliggøres eller noteres. Stop med Ctrl-C."
    })
final class PreviewCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final ReportOptions options = new ReportOptions();

  @Parameters(
      index = "0",
      paramLabel = "RAPPORT",
      description = "Rapportens type, fx midtvejsstatus.")
  private String report = "";

  @Option(
      names = "--output",
      paramLabel = "MAPPE",
      description =
          "Mappen, hvor siden skrives i forhaandsvisning. Ellers output i programmets mappe.")
  private @Nullable Path output;

  @Option(names = "--once", description = "Skriv siden, og slut.")
  private boolean once;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Porten på denne maskine, hvor siden vises. Ellers en ledig.")
  private int port;

  private final Program program;
  private final Terminal terminal;
  private final Folders folders;

  PreviewCommand(Program program, Terminal terminal, Folders folders) {
    this.program = program;
    this.terminal = terminal;
    this.folders = folders;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > 65_535) {
      terminal.say("En port er et helt tal fra 0 til 65535, ikke %s.".formatted(port));
      return ExitCode.WRONG_USE.code();
    }
    return code(program.preview().show(request(), new PreviewLines(terminal))).code();
  }

  private ReportPreview.Request request() {
    Path input = options.inputOr(folders.input());
    Path folder = output == null ? folders.output() : output;
    return new ReportPreview.Request(
        new RunRequest(
            report,
            options.asOf(),
            input,
            folder,
            options.agreementIn(input),
            options.templatesOr(folders.templates())),
        folder.resolve("forhaandsvisning"),
        once ? new Until.Written() : new Until.Interrupted(port));
  }

  private static ExitCode code(ReportPreview.Ending ending) {
    return switch (ending) {
      case DONE -> ExitCode.DONE;
      case WITH_MISTAKES -> ExitCode.SOMETHING_HELD_BACK;
      case NOTHING_WRITTEN -> ExitCode.NOTHING_PRODUCED;
      case WRONG_USE -> ExitCode.WRONG_USE;
    };
  }
}
