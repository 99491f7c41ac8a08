package dk.pejling.run.input.arrival;

import dk.pejling.finding.Finding;
import dk.pejling.finding.PersonalData;
import dk.pejling.finding.Quotable;
import java.nio.file.Path;
import java.util.List;

/**
 * A file's name as people gave it (`filnavn`). It is printed in the report and kept with the
 * content, so what may not be printed may not be a name either.
 */
public final class FileName {
  private static final String HIDDEN = "[filnavnet skjult]";

  private FileName() {}

  /** As {@link #faults(String, String)}, of a file that somebody named by itself. */
  public static List<Finding> faults(Path file) {
    return faults("", String.valueOf(file.getFileName()));
  }

  /**
   * Why a file can't be taken in under its name, if it can't.
   *
   * @param shown how its folder is named to people, with a slash after it, or empty
   */
  static List<Finding> faults(String shown, String name) {
    if (PersonalData.isIn(name)) {
      return List.of(
          InputCode.PERSONAL_NAME.about(
              shown + HIDDEN,
              "et navn med et nummer eller en adresse (gengives ikke her)",
              "et navn uden personoplysninger"));
    }
    return Quotable.hasInvisible(name)
        ? List.of(
            InputCode.INVISIBLE_NAME.about(
                shown + name, "et navn med usynlige tegn", "et navn med almindelige tegn"))
        : List.of();
  }
}
