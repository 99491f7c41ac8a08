package dk.pejling.cli.ending;

import dk.pejling.cli.terminal.Terminal;
import dk.pejling.store.StateFolderBusyException;
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
    Optional<StateFolderBusyException> busy = busy(fault);
    if (busy.isPresent()) {
      terminal.err().println(busy.get().getMessage());
      return ExitCode.NOTHING_PRODUCED.code();
    }
    log.write(fault);
    terminal.err().println(Faults.message("Kommandoen", log.file()));
    return ExitCode.INTERNAL_FAULT.code();
  }

  private static Optional<StateFolderBusyException> busy(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .filter(StateFolderBusyException.class::isInstance)
        .map(StateFolderBusyException.class::cast)
        .findFirst();
  }
}
