package dk.pejling.run.watch;

import java.time.Duration;

/** Tells when it is worth looking again (`klokke`). */
public interface Bell extends AutoCloseable {
  /** Waits until something may have changed, at most so long. */
  void await(Duration atMost) throws InterruptedException;

  @Override
  void close();
}
