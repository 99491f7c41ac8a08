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

  private static final String HARMLESS = " .-_æøåÆØÅ";
  private static final int LOWER_CASE = 0x20;
  private static final int DIGITS_OF_A_NUMBER = 10;

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

  /**
   * Whether a text is of plain letters, blanks and too few digits for anybody's number: most names
   * of files and columns are, and hundreds of thousands of places carry them.
   */
  static boolean isPlainlyNone(String text) {
    int digits = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= '0' && letter <= '9') {
        digits++;
      } else if ((letter | LOWER_CASE) < 'a' || (letter | LOWER_CASE) > 'z') {
        if (HARMLESS.indexOf(letter) < 0) {
          return false;
        }
      }
    }
    return digits < DIGITS_OF_A_NUMBER;
  }

  /** The text as it may be quoted. */
  public static String masked(String text) {
    if (isPlainlyNone(text)) {
      return text;
    }
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
