package dk.pejling.run.job;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.SmartLifecycle;

/**
 * Lets a run end in good order when the process is asked to end (SIGTERM, Ctrl-C): what is under
 * way in a step becomes durable, then the run stops and can be taken up again. Last in phase, so it
 * is first to stop, while the database is still there.
 */
public final class StopRequest implements SmartLifecycle {
  private final ReentrantLock running = new ReentrantLock();
  private volatile boolean started;
  private volatile boolean stopping;

  /** One piece of work at a time; holds off the process's end until {@link #runEnds}. */
  public void runBegins() {
    running.lock();
  }

  public void runEnds() {
    running.unlock();
  }

  public boolean asked() {
    return stopping;
  }

  @Override
  public void start() {
    started = true;
  }

  @Override
  public void stop() {
    stopping = true;
    running.lock();
    running.unlock();
    started = false;
  }

  @Override
  public boolean isRunning() {
    return started;
  }

  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
