package dk.pejling.cli;

import dk.pejling.cli.ending.FaultLog;
import dk.pejling.cli.ending.Refusals;
import dk.pejling.cli.ending.WrongUse;
import dk.pejling.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.TypeConversionException;

/** {@code pejling}: reads the command line, runs a command and ends with its exit code. */
@Command(
    name = "pejling",
    description = {
      "Lav lovpligtige statusrapporter på en sundhedsaftale.",
      "",
      "Begynd med: pejling run midtvejsstatus"
    },
    footer = {
      "",
      "Slutkoder: 0 færdig; 1 færdig, men noget er holdt tilbage; 2 forkert brug; 3 ingen rapport "
          + "(fejl i aftalefilen eller intet input); 4 fejl i programmet."
    })
public final class Main implements Runnable {
  @Mixin private final CommonOptions common = new CommonOptions();
  private final CommandLine commandLine;

  private Main(Program program, Terminal terminal, Folders folders) {
    commandLine =
        new CommandLine(this)
            .addSubcommand(new RunCommand(program, terminal, folders))
            .addSubcommand(new CheckCommand(program, terminal, folders))
            .addSubcommand(new SheetCommand(program, terminal, folders))
            .addSubcommand(new RunsCommand(program, terminal));
    commandLine
        .registerConverter(LocalDate.class, new DayConverter())
        .setOut(new PrintWriter(terminal.out(), true))
        .setErr(new PrintWriter(terminal.err(), true))
        .setParameterExceptionHandler(new WrongUse(terminal))
        .setExecutionExceptionHandler(
            new Refusals(terminal, new FaultLog(folders.log(), Clock.systemUTC())))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO));
    inDanish(commandLine);
  }

  public static void main(String[] arguments) {
    Folders folders = Folders.ofProcess();
    int code;
    try (Program program = new SpringProgram(folders)) {
      code = execute(arguments, program, Terminal.ofProcess(), folders);
    }
    System.exit(code);
  }

  static int execute(String[] arguments, Program program, Terminal terminal, Folders folders) {
    return new Main(program, terminal, folders).commandLine.execute(arguments);
  }

  /** Without a command, tells what there is. */
  @Override
  public void run() {
    commandLine.usage(commandLine.getOut());
  }

  private static void inDanish(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .synopsisHeading("Brug: ")
        .synopsisSubcommandLabel("KOMMANDO")
        .descriptionHeading("%n")
        .parameterListHeading("%nDet skal der stå:%n")
        .optionListHeading("%nTilvalg:%n")
        .commandListHeading("%nKommandoer (hver har sin egen --help):%n");
    command.getSubcommands().values().forEach(Main::inDanish);
  }

  /** Days are written as in the agreement file: 2025-12-31. */
  private static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("not a day: " + text);
      }
    }
  }
}
