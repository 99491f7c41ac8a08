package dk.pejling.observation;

import dk.pejling.finding.Quotable;

/** Who handed a file in (`afsender`). */
public sealed interface Sender {
  /** As people know them; empty where nobody knows. */
  String name();

  /** In Danish text, such as {@code Klynge Nord} or {@code brugeren anna}. */
  default String called() {
    return switch (this) {
      case Named named -> named.name();
      case SystemUser user -> "brugeren " + user.name();
      case Unknown unknown -> "ukendt";
    };
  }

  /** Whoever started the program says that the files come from them. */
  record Named(String name) implements Sender {
    public Named {
      name = Quotable.of(name.strip());
    }
  }

  /** The user of the machine that took the files in. */
  record SystemUser(String name) implements Sender {
    public SystemUser {
      name = Quotable.of(name.strip());
    }
  }

  /** Received before senders were kept. */
  record Unknown() implements Sender {
    @Override
    public String name() {
      return "";
    }
  }
}
