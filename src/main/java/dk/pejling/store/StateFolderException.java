package dk.pejling.store;

/** The state folder can't be used; the message is Danish and meant for people. */
public abstract sealed class StateFolderException extends RuntimeException
    permits DatabaseUnreadableException, StateFolderBusyException, StateFolderUnusableException {
  private static final long serialVersionUID = 1L;

  StateFolderException(String message) {
    super(message);
  }

  StateFolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
