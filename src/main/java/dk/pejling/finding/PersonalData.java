package dk.pejling.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What leads to a person (`personoplysninger`): civil registration numbers and e-mail addresses, in
 * any spelling. Reports and findings are public, so none is taken in or quoted.
 */
public final class PersonalData {
  /** Stands where one stood. */
  public static final String HIDDEN = "[personoplysning skjult]";

  private PersonalData() {}

  public static boolean hasCivilNumber(String text) {
    return !CivilNumbers.in(PlainSpelling.of(text).text()).isEmpty();
  }

  public static boolean hasMailAddress(String text) {
    return !MailAddresses.in(PlainSpelling.of(text).text()).isEmpty();
  }

  public static boolean isIn(String text) {
    return !in(PlainSpelling.of(text)).isEmpty();
  }

  /** The text as it may be quoted. */
  public static String masked(String text) {
    PlainSpelling spelling = PlainSpelling.of(text);
    StringBuilder masked = new StringBuilder();
    int kept = 0;
    for (Stretch found : in(spelling)) {
      Stretch original = spelling.original(found);
      if (original.from() >= kept) {
        masked.append(text, kept, original.from()).append(HIDDEN);
      }
      kept = Math.max(kept, original.to());
    }
    return masked.append(text, kept, text.length()).toString();
  }

  /** In the order they begin. */
  private static List<Stretch> in(PlainSpelling spelling) {
    List<Stretch> found = new ArrayList<>(CivilNumbers.in(spelling.text()));
    found.addAll(MailAddresses.in(spelling.text()));
    found.sort(Comparator.comparingInt(Stretch::from));
    return found;
  }
}
