package dk.pejling.run;

/** Hears how a run gets on, for progress bars; called by one thread at a time. */
public interface RunListener {
  /** The run begins, or goes on where an earlier attempt was cut short. */
  default void runStarted(RunId run, boolean resumed) {}

  /**
   * A step begins.
   *
   * @param parts how many times {@link #progressed} will be called before it has ended
   */
  default void stepStarted(RunStep step, int parts) {}

  /**
   * A part is done and durable.
   *
   * @param what the part, such as a file's name; empty where the step is one part
   */
  default void progressed(RunStep step, String what) {}

  default void stepEnded(RunStep step) {}

  /** Hears nothing. */
  static RunListener silent() {
    return new RunListener() {};
  }
}
