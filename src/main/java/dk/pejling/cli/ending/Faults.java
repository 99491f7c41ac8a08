package dk.pejling.cli.ending;

import dk.pejling.run.ShownPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What people are told of the program's own faults; the details go to a log. */
public final class Faults {
  /** Less room than this, and the database can't grow. */
  private static final long ROOM = 4L << 20;

  private Faults() {}

  /**
   * @param logged whether the log has the details, so that there is something to send
   */
  public static String message(String what, Path log, boolean logged) {
    if (isFull(log)) {
      return what
          + " gik i stå, fordi der ikke er mere plads på disken. Intet, der var modtaget, er gået"
          + " tabt.\nSådan gør du: frigør plads, og kør igen.";
    }
    return what
        + " gik i stå på grund af en fejl i programmet. Intet, der var modtaget, er gået tabt.\n"
        + (logged
            ? "Sådan gør du: kør igen. Sker det igen, så send filen "
                + ShownPath.of(log)
                + " til den, der passer programmet."
            : "Sådan gør du: se efter, at der er plads på disken, og kør igen. Fejlen kunne ikke"
                + " skrives i loggen "
                + ShownPath.of(log)
                + ".");
  }

  private static boolean isFull(Path log) {
    Path folder = log.toAbsolutePath().getParent();
    try {
      return folder != null
          && Files.isDirectory(folder)
          && Files.getFileStore(folder).getUsableSpace() < ROOM;
    } catch (IOException unknown) {
      return false;
    }
  }
}
