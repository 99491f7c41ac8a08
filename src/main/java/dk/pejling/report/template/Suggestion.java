package dk.pejling.report.template;

import dk.pejling.danish.NearestWord;
import dk.pejling.finding.Finding;
import java.util.Collection;

/** Asks in a finding whether a name that exists was meant (`forslag`). */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The finding, asking about the nearest of the names where one is near. Names with other numbers
   * in them are about something else, however near they are.
   *
   * @param form how the name is written at the place, with {@code %s} for itself
   */
  public static Finding in(Finding finding, String written, Collection<String> names, String form) {
    String numbers = numbers(written);
    return NearestWord.to(
            written, names.stream().filter(name -> numbers(name).equals(numbers)).sorted().toList())
        .map(form::formatted)
        .map(meant -> finding.withRemedy("Mente du " + meant + "? " + finding.remedy()))
        .orElse(finding);
  }

  private static String numbers(String name) {
    return name.replaceAll("\\D+", " ").strip();
  }
}
