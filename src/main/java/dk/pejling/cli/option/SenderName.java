package dk.pejling.cli.option;

import dk.pejling.observation.Sender;
import org.jspecify.annotations.Nullable;

/** Who does what a command does. */
public final class SenderName {
  private SenderName() {}

  /** The one named on the command line, else the machine's user. */
  public static Sender orUser(@Nullable String name) {
    return name == null || name.isBlank() ? user() : new Sender.Named(name);
  }

  public static Sender user() {
    return new Sender.SystemUser(System.getProperty("user.name", ""));
  }
}
