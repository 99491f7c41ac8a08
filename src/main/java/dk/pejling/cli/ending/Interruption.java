package dk.pejling.cli.ending;

import dk.pejling.cli.terminal.Terminal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Says what happens when somebody interrupts a command (Ctrl-C, SIGTERM), and lets a run say how
 * far it got before the process ends.
 */
public final class Interruption {
  private static final long PATIENCE_SECONDS = 60;

  private final Terminal terminal;
  private final BooleanSupplier atWork;
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * @param atWork whether the state folder is in use, so that something must be brought to an end
   */
  public Interruption(Terminal terminal, BooleanSupplier atWork) {
    this.terminal = terminal;
    this.atWork = atWork;
  }

  /** The command has ended by itself, or has said its last word after an interruption. */
  public void ended() {
    ended.countDown();
  }

  /** What the process does when it is asked to end. */
  public void interrupted() {
    if (ended.getCount() == 0) {
      return;
    }
    String clear = terminal.watched() ? "\r\u001b[K" : "";
    if (atWork.getAsBoolean()) {
      terminal.say(clear + "Afbryder, når det påbegyndte er gjort færdigt …");
      awaitEnd();
    } else {
      terminal.say(clear + "Afbrudt.");
    }
  }

  private void awaitEnd() {
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        terminal.say("Afbrudt. Kør igen for at gøre kørslen færdig.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
