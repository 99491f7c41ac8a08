package dk.pejling.cli.ending;

import dk.pejling.cli.terminal.Terminal;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in Danish what is wrong with a command line, and what to write instead. */
public final class WrongUse implements IParameterExceptionHandler {
  private final Terminal terminal;

  public WrongUse(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    terminal.err().println(explanation(fault, arguments));
    if (fault instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        terminal.err().println("Mente du: " + String.join(", ", suggestions) + "?");
      }
    }
    terminal.err().println("Se, hvad der kan skrives: pejling " + path(command) + "--help");
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
      default ->
          fault.getArgSpec() == null || fault.getValue() == null
              ? "Forstår ikke: " + String.join(" ", arguments)
              : "\"%s\" kan ikke læses som %s."
                  .formatted(fault.getValue(), fault.getArgSpec().paramLabel());
    };
  }

  private static String path(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }
}
