package dk.pejling.cli.ending;

/** What a command tells the shell; stable, for scripts. */
public enum ExitCode {
  DONE(0),
  /** Done, but something is held back until somebody corrects it. */
  SOMETHING_HELD_BACK(1),
  WRONG_USE(2),
  /** The agreement is invalid, or there is no input. */
  NOTHING_PRODUCED(3),
  INTERNAL_FAULT(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
