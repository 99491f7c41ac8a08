package dk.pejling.store;

import java.nio.file.Path;

/** Nothing can be kept in the state folder. */
public final class StateFolderUnusableException extends StateFolderException {
  private static final long serialVersionUID = 1L;

  public StateFolderUnusableException(Path home, Throwable cause) {
    super(
        ("Pejling kan ikke skrive i mappen %s, hvor den gemmer sine data.\n"
                + "Sådan gør du: se efter, at du må skrive i mappen, og at der er plads på disken,"
                + " eller sæt PEJLING_HOME til en anden mappe.")
            .formatted(home),
        cause);
  }
}
