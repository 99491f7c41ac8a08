package dk.pejling.intake.extract.table;

import java.io.IOException;

/** A file isn't what its profile says, or is damaged. The message is Danish, for the finding. */
public final class UnreadableTableException extends IOException {
  public UnreadableTableException(String found) {
    super(found);
  }

  public UnreadableTableException(String found, Throwable cause) {
    super(found, cause);
  }

  /** What the file is instead, in Danish. */
  public String found() {
    return String.valueOf(getMessage());
  }
}
