package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.AgreementOption;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.cli.terminal.WatchLines;
import dk.pejling.run.InputWatch;
import dk.pejling.run.InputWatch.Until;
import dk.pejling.run.ShownPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pejling watch}: takes files as they are dropped into the input folder. */
@Command(
    name = "watch",
    description = {
      "Tag imod skemaer og udtræk, når de lægges i inputmappen.",
      "",
      "Hver fil gemmes, læses som ved en kørsel og får et svar i mappen svar. En fil tages først, "
          + "når den er skrevet færdig, og det samme indhold besvares kun én gang. Stop med Ctrl-C."
    })
final class WatchCommand implements Callable<Integer> {
  private static final int LONGEST = 86_400;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final AgreementOption agreement = new AgreementOption();

  @Option(
      names = "--input",
      paramLabel = "MAPPE",
      description = "Mappen med statusskemaer og indikatorer. Ellers input i programmets mappe.")
  private @Nullable Path input;

  @Option(
      names = "--en-gang",
      description = "Tag det, der ligger der nu, og slut. Til en opgaveplanlægger.")
  private boolean once;

  @Option(
      names = "--ro",
      paramLabel = "SEKUNDER",
      description = "Så længe skal en fil have ligget urørt, før den tages. Ellers 3.")
  private int still = 3;

  @Option(
      names = "--vent",
      paramLabel = "SEKUNDER",
      description = "Så længe ventes der højst på filer med --en-gang. Ellers 60.")
  private int patience = 60;

  @Spec private @Nullable CommandSpec spec;

  private final Program program;
  private final Terminal terminal;
  private final Folders folders;

  WatchCommand(Program program, Terminal terminal, Folders folders) {
    this.program = program;
    this.terminal = terminal;
    this.folders = folders;
  }

  @Override
  public Integer call() {
    InputWatch.Request request = request();
    terminal.say(
        "Holder øje med %s. %s"
            .formatted(
                ShownPath.of(request.input()),
                once ? "Slutter, når filerne er besvaret." : "Stop med Ctrl-C."));
    return code(program.watch().watch(request, new WatchLines(terminal))).code();
  }

  private InputWatch.Request request() {
    Path from = input == null ? folders.input() : input;
    return new InputWatch.Request(
        from,
        agreement.fileOr(from),
        seconds("--ro", still),
        once ? new Until.Settled(seconds("--vent", patience)) : new Until.Interrupted());
  }

  private Duration seconds(String option, int count) {
    if (count < 0 || count > LONGEST) {
      if (spec == null) {
        throw new IllegalStateException("watch outside a command line");
      }
      throw new ParameterException(
          spec.commandLine(), option + " er et antal sekunder fra 0 til 86.400.");
    }
    return Duration.ofSeconds(count);
  }

  private static ExitCode code(InputWatch.Ending ending) {
    return switch (ending) {
      case NOTHING_HELD_BACK -> ExitCode.DONE;
      case SOMETHING_HELD_BACK -> ExitCode.SOMETHING_HELD_BACK;
      case NOTHING_TAKEN, STOPPED -> ExitCode.NOTHING_PRODUCED;
    };
  }
}
