package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.AgreementOption;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.option.SecondsConverter;
import dk.pejling.cli.option.SenderName;
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
import picocli.CommandLine.Option;

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
      converter = SecondsConverter.class,
      description = "Så længe skal en fil have ligget urørt, før den tages. Ellers 3.")
  private Duration still = Duration.ofSeconds(3);

  @Option(
      names = "--vent",
      paramLabel = "SEKUNDER",
      converter = SecondsConverter.class,
      description = "Så længe ventes der højst på filer med --en-gang. Ellers 60.")
  private Duration patience = Duration.ofSeconds(60);

  @Option(
      names = "--fra",
      paramLabel = "NAVN",
      description =
          "Den, der lægger filerne, fx \"Klynge Nord\"; står ved de nye udgaver. Ellers maskinens"
              + " bruger.")
  private @Nullable String sender;

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
        still,
        once ? new Until.Settled(patience) : new Until.Interrupted(),
        SenderName.orUser(sender));
  }

  private static ExitCode code(InputWatch.Ending ending) {
    return switch (ending) {
      case NOTHING_HELD_BACK -> ExitCode.DONE;
      case SOMETHING_HELD_BACK -> ExitCode.SOMETHING_HELD_BACK;
      case NOTHING_TAKEN, STOPPED -> ExitCode.NOTHING_PRODUCED;
    };
  }
}
