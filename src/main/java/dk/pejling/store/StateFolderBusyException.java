package dk.pejling.store;

import java.nio.file.Path;

/** Another process works in the state folder; the message is Danish and meant for people. */
public final class StateFolderBusyException extends StateFolderException {
  private static final long serialVersionUID = 1L;

  StateFolderBusyException(Path home) {
    super(
        "Pejling arbejder allerede i mappen %s. Vent, til den anden kørsel er færdig, eller vælg en anden mappe med PEJLING_HOME."
            .formatted(home));
  }
}
