package dk.pejling.cli.terminal;

import dk.pejling.danish.DanishNumber;
import dk.pejling.run.RunId;
import dk.pejling.run.RunListener;
import dk.pejling.run.RunStep;
import java.math.BigDecimal;

/**
 * How a run gets on: a bar that is rewritten where a person watches, a plain line per step
 * elsewhere.
 */
public final class Progress implements RunListener {
  private static final int BAR = 24;
  private static final int NANOS = 9;

  private final Terminal terminal;
  private int parts;
  private int done;
  private long begun;

  public Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void runStarted(RunId run, boolean resumed) {
    String how = resumed ? " (fortsætter, hvor sidste forsøg blev afbrudt)" : "";
    terminal.err().println("Kørsel " + run + how);
  }

  @Override
  public void stepStarted(RunStep step, int expectedParts) {
    parts = expectedParts;
    done = 0;
    begun = System.nanoTime();
    if (terminal.watched()) {
      draw(step, "");
    }
  }

  @Override
  public void progressed(RunStep step, String what) {
    done++;
    if (terminal.watched()) {
      draw(step, what);
    }
  }

  @Override
  public void stepEnded(RunStep step) {
    if (terminal.watched()) {
      terminal.err().print("\r\u001b[K");
    }
    String count = parts > 1 ? " (%s af %s)".formatted(done, parts) : "";
    terminal
        .err()
        .println(
            "  %s/%s %s%s: %s s"
                .formatted(
                    step.ordinal() + 1, RunStep.values().length, step.label(), count, seconds()));
  }

  private String seconds() {
    return DanishNumber.of(BigDecimal.valueOf(System.nanoTime() - begun, NANOS), 1);
  }

  private void draw(RunStep step, String what) {
    int filled = parts == 0 ? 0 : Math.min(BAR, BAR * done / parts);
    String bar = "█".repeat(filled) + "░".repeat(BAR - filled);
    String line =
        "  %s/%s %s %s %s"
            .formatted(step.ordinal() + 1, RunStep.values().length, step.label(), bar, what)
            .stripTrailing();
    // a full last column would move some terminals to the next line
    int room = terminal.errColumns() - 1;
    String cut = line.length() > room ? line.substring(0, room) : line;
    terminal.err().print("\r\u001b[K" + cut);
    terminal.err().flush();
  }
}
