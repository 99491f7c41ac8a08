package dk.pejling.run.job;

/**
 * A fault as the log may have it: where it happened, without messages, since those can quote what
 * people wrote in their files.
 */
public final class Fault extends Exception {
  private static final long serialVersionUID = 1L;

  private Fault(Throwable original) {
    super(original.getClass().getName());
    setStackTrace(original.getStackTrace());
    Throwable cause = original.getCause();
    if (cause != null && cause != original) {
      initCause(of(cause));
    }
  }

  public static Fault of(Throwable original) {
    return new Fault(original);
  }
}
