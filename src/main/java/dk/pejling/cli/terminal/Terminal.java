package dk.pejling.cli.terminal;

import java.io.PrintStream;

/**
 * Where commands write.
 *
 * @param out results
 * @param err progress and what went wrong
 * @param interactive whether a person watches {@code err}, so that a line may be rewritten
 * @param width columns of a line
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive, int width) {
  private static final int USUAL_WIDTH = 100;

  /** The process's own streams; the launcher tells whether a person watches. */
  public static Terminal ofProcess() {
    return new Terminal(System.out, System.err, Boolean.getBoolean("pejling.watched"), USUAL_WIDTH);
  }
}
