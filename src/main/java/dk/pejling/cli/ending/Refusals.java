package dk.pejling.cli.ending;

import dk.pejling.cli.terminal.Terminal;
import dk.pejling.store.StateFolderException;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what stopped a command into words; the details of a fault go to the fault log. */
public final class Refusals implements IExecutionExceptionHandler {
  private final Terminal terminal;
  private final FaultLog log;

  public Refusals(Terminal terminal, FaultLog log) {
    this.terminal = terminal;
    this.log = log;
  }

  @Override
  public int handleExecutionException(
      Exception fault, CommandLine command, ParseResult parsedCommandLine) {
    Optional<StateFolderException> refused = refused(fault);
    if (refused.isPresent()) {
      terminal.say(String.valueOf(refused.get().getMessage()));
      return ExitCode.NOTHING_PRODUCED.code();
    }
    boolean logged = log.write(fault);
    terminal.say(Faults.message("Kommandoen", log.file(), logged));
    return ExitCode.INTERNAL_FAULT.code();
  }

  private static Optional<StateFolderException> refused(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .filter(StateFolderException.class::isInstance)
        .map(StateFolderException.class::cast)
        .findFirst();
  }
}
