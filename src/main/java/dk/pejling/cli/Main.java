package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.ending.FaultLog;
import dk.pejling.cli.ending.Interruption;
import dk.pejling.cli.ending.Refusals;
import dk.pejling.cli.ending.WrongUse;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.option.DayConverter;
import dk.pejling.cli.option.Version;
import dk.pejling.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pejling}: reads the command line, runs a command and ends with its exit code. */
@Command(
    name = "pejling",
    versionProvider = Version.class,
    footer = {
      "",
      "Anmærkninger: Fejl holder noget tilbage, til det er rettet. Kræver svar er et usædvanligt "
          + "tal, der holdes tilbage, til det er rettet eller forklaret. Oplysning holder intet "
          + "tilbage.",
      "",
      "Slutkoder: 0 færdig; 1 færdig, men noget er holdt tilbage; 2 forkert brug; 3 ingen rapport "
          + "(fejl i aftalefilen, intet input, eller data kan ikke gemmes); 4 fejl i programmet; "
          + "130 afbrudt med Ctrl-C (kør igen, så fortsætter kørslen)."
    })
public final class Main implements Runnable {
  /** Below it, picocli has no room for its columns. */
  private static final int MINIMAL_WIDTH = 55;

  @Mixin private final CommonOptions common = new CommonOptions();
  private final CommandLine commandLine;

  @Option(names = "--version", versionHelp = true, description = "Vis programmets version.")
  private boolean version;

  private Main(Program program, Terminal terminal, Folders folders) {
    commandLine =
        new CommandLine(this)
            .addSubcommand(new RunCommand(program, terminal, folders))
            .addSubcommand(new CheckCommand(program, terminal, folders))
            .addSubcommand(new ExplainCommand(program, terminal, folders))
            .addSubcommand(new PreviewCommand(program, terminal, folders))
            .addSubcommand(new WatchCommand(program, terminal, folders))
            .addSubcommand(new SheetCommand(program, terminal, folders))
            .addSubcommand(new ProfileCommand(program, terminal, folders))
            .addSubcommand(new RunsCommand(program, terminal))
            .addSubcommand(new ApproveCommand(program, terminal, folders))
            .addSubcommand(new SubmitCommand(program, terminal, folders))
            .addSubcommand(new VerifyCommand(program, terminal))
            .addSubcommand(new ReleaseCommand(program, terminal, folders))
            .addSubcommand(
                new CommandLine(new AuditCommand(program, terminal))
                    .addSubcommand(new AuditVerifyCommand(program, terminal)))
            .addSubcommand(new VersionsCommand(program, terminal, folders))
            .addSubcommand(new HelpCommand());
    String called = System.getProperty("pejling.command", "pejling");
    commandLine
        .setCommandName(called)
        .setExpandAtFiles(false)
        .registerConverter(LocalDate.class, new DayConverter())
        .setOut(new PrintWriter(terminal.out(), true))
        .setErr(new PrintWriter(terminal.err(), true))
        .setParameterExceptionHandler(new WrongUse(terminal, folders.reports()))
        .setExecutionExceptionHandler(
            new Refusals(terminal, new FaultLog(folders.log(), Clock.systemUTC())))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF));
    if (terminal.outColumns() > 0) {
      commandLine.setUsageHelpWidth(Math.max(terminal.outColumns(), MINIMAL_WIDTH));
    }
    commandLine
        .getCommandSpec()
        .usageMessage()
        .description(
            "Lav lovpligtige statusrapporter for en sundhedsaftale.",
            "",
            "Begynd med: " + called + " run midtvejsstatus");
    inDanish(commandLine);
  }

  public static void main(String[] arguments) {
    Folders folders = Folders.ofProcess();
    Terminal terminal = Terminal.ofProcess();
    int code;
    try (Program program = new SpringProgram(folders)) {
      Interruption interruption = new Interruption(terminal, program::isOpen);
      Runtime.getRuntime().addShutdownHook(new Thread(interruption::interrupted));
      try {
        code = execute(arguments, program, terminal, folders);
      } finally {
        interruption.ended();
      }
    }
    System.exit(code);
  }

  static int execute(String[] arguments, Program program, Terminal terminal, Folders folders) {
    int code = new Main(program, terminal, folders).commandLine.execute(arguments);
    if (terminal.out().checkError()) {
      terminal.say("Resultatet kunne ikke skrives.");
      return ExitCode.INTERNAL_FAULT.code();
    }
    return code;
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
        .parameterListHeading("%nArgumenter:%n")
        .optionListHeading("%nTilvalg:%n")
        .commandListHeading("%nKommandoer (hver har sin egen --help):%n");
    command.getSubcommands().values().forEach(Main::inDanish);
  }
}
