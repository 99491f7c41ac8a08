package dk.pejling.cli.ending;

import dk.pejling.cli.terminal.Terminal;
import dk.pejling.danish.NearestWord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in Danish what is wrong with a command line, and what to write instead. */
public final class WrongUse implements IParameterExceptionHandler {
  private final Terminal terminal;
  private final Collection<String> reports;

  /**
   * @param reports types of reports that people may take for commands
   */
  public WrongUse(Terminal terminal, Collection<String> reports) {
    this.terminal = terminal;
    this.reports = List.copyOf(reports);
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    terminal.say(explanation(fault, arguments));
    if (fault instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      List<String> likely = likely(command, unmatched.getUnmatched());
      if (!likely.isEmpty()) {
        terminal.say("Mente du: " + likely.getFirst() + "?");
      }
    }
    terminal.say("Se, hvad der kan skrives: " + path(command) + " --help");
    return ExitCode.WRONG_USE.code();
  }

  private static String explanation(ParameterException fault, String[] arguments) {
    return switch (fault) {
      case UnmatchedArgumentException unmatched ->
          "Forstår ikke: " + String.join(" ", unmatched.getUnmatched());
      case MissingParameterException missing when missing.getMissing().isEmpty() ->
          "Der mangler en værdi efter det sidste tilvalg.";
      case MissingParameterException missing ->
          "Der mangler: "
              + String.join(
                  ", ", missing.getMissing().stream().map(each -> each.paramLabel()).toList());
      case OverwrittenOptionException twice -> "Det samme tilvalg er skrevet to gange.";
      default -> unreadable(fault, arguments);
    };
  }

  private static String unreadable(ParameterException fault, String[] arguments) {
    if (fault.getArgSpec() == null || fault.getValue() == null) {
      return "Forstår ikke: " + String.join(" ", arguments);
    }
    return fault.getArgSpec().type() == LocalDate.class
        ? "Datoen \"%s\" kan ikke læses. Skriv år-måned-dag, fx 2025-12-12."
            .formatted(fault.getValue())
        : "\"%s\" kan ikke læses som %s."
            .formatted(fault.getValue(), fault.getArgSpec().paramLabel());
  }

  /** Whole command lines or options, the likeliest first. */
  private List<String> likely(CommandLine command, List<String> written) {
    String first = written.getFirst();
    if (first.startsWith("-")) {
      return NearestWord.all(first, command.getCommandSpec().optionsMap().keySet());
    }
    if (command.getParent() != null) {
      return List.of();
    }
    List<String> commands = NearestWord.all(first, command.getSubcommands().keySet());
    if (!commands.isEmpty()) {
      String rest = written.stream().skip(1).map(word -> " " + word).collect(Collectors.joining());
      return commands.stream().map(name -> path(command) + " " + name + rest).toList();
    }
    return NearestWord.all(first, reports).stream()
        .map(report -> path(command) + " run " + report)
        .toList();
  }

  private static String path(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }
}
