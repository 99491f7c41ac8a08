package dk.pejling.cli.ending;

import java.nio.file.Path;

/** What people are told of the program's own faults; the details go to a log. */
public final class Faults {
  private Faults() {}

  public static String message(String what, Path log) {
    return what
        + " gik i stå på grund af en fejl i programmet. Intet, der var modtaget, er gået tabt.\n"
        + "Sådan gør du: kør igen. Sker det igen, så send filen "
        + log
        + " til den, der passer programmet.";
  }
}
