package dk.pejling.intake.extract.profile;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A file name with {@code *} for any letters, capitals or not (`filnavn`).
 *
 * @param text such as {@code FOLK1A*.csv}
 */
public record FilePattern(String text) {
  boolean matches(String fileName) {
    String name = comparable(fileName);
    String[] fixed = comparable(text).split("\\*", -1);
    String last = fixed[fixed.length - 1];
    if (fixed.length == 1) {
      return name.equals(last);
    }
    int end = name.length() - last.length();
    if (!name.startsWith(fixed[0]) || !name.endsWith(last) || end < fixed[0].length()) {
      return false;
    }
    int at = fixed[0].length();
    for (int middle = 1; middle < fixed.length - 1; middle++) {
      // the first place is as good as any later one, so nothing is ever tried again
      int found = name.indexOf(fixed[middle], at);
      at = found + fixed[middle].length();
      if (found < 0 || at > end) {
        return false;
      }
    }
    return true;
  }

  /** Some systems write {@code å} as {@code a} and a ring. */
  private static String comparable(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return text;
  }
}
