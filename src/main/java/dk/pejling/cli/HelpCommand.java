package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.CommonOptions;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code pejling help}: what can be written. */
@Command(name = "help", description = "Vis hjælp til programmet eller en kommando.")
final class HelpCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "KOMMANDO", arity = "0..1", description = "Kommandoen, fx run.")
  private @Nullable String command;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("help outside a command line");
    }
    CommandLine whole = spec.commandLine().getParent();
    CommandLine asked = command == null ? whole : whole.getSubcommands().get(command);
    if (asked == null) {
      throw new UnmatchedArgumentException(whole, List.of(String.valueOf(command)));
    }
    asked.usage(whole.getOut());
    return ExitCode.DONE.code();
  }
}
