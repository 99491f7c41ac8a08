package dk.pejling.cli.option;

import picocli.CommandLine.Option;

/** Options that every command has. */
public final class CommonOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Vis denne hjælp.")
  private boolean help;
}
