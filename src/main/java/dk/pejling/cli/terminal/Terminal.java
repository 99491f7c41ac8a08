package dk.pejling.cli.terminal;

import java.io.PrintStream;
import java.util.List;

/**
 * Where commands write.
 *
 * @param out results
 * @param err progress, findings of a run and what went wrong
 * @param outColumns width of {@code out} on a screen, 0 elsewhere
 * @param errColumns width of {@code err} on a screen, 0 elsewhere
 * @param coloured whether {@code out} may have colours
 */
public record Terminal(
    PrintStream out, PrintStream err, int outColumns, int errColumns, boolean coloured) {

  /** The process's own streams; the launcher tells whether they go to a screen. */
  public static Terminal ofProcess() {
    int outColumns = Integer.getInteger("pejling.columns.out", 0);
    String noColour = System.getenv("NO_COLOR");
    return new Terminal(
        System.out,
        System.err,
        outColumns,
        Integer.getInteger("pejling.columns.err", 0),
        outColumns > 0 && (noColour == null || noColour.isEmpty()));
  }

  /** Whether a person watches {@code err}, so that a line may be rewritten. */
  public boolean watched() {
    return errColumns > 0;
  }

  public void result(List<String> lines) {
    Wrapping.of(lines, outColumns).forEach(out::println);
  }

  public void say(String text) {
    say(text.lines().toList());
  }

  public void say(List<String> lines) {
    Wrapping.of(lines, errColumns).forEach(err::println);
  }
}
