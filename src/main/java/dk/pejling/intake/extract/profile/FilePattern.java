package dk.pejling.intake.extract.profile;

import java.util.Locale;

/**
 * A file name with {@code *} for any letters, capitals or not (`filnavn`).
 *
 * @param text such as {@code FOLK1A*.csv}
 */
public record FilePattern(String text) {
  boolean matches(String fileName) {
    return matches(text.toLowerCase(Locale.ROOT), 0, fileName.toLowerCase(Locale.ROOT), 0);
  }

  private static boolean matches(String pattern, int from, String name, int at) {
    int star = pattern.indexOf('*', from);
    if (star < 0) {
      return name.substring(at).equals(pattern.substring(from));
    }
    String fixed = pattern.substring(from, star);
    if (!name.startsWith(fixed, at)) {
      return false;
    }
    for (int next = at + fixed.length(); next <= name.length(); next++) {
      if (matches(pattern, star + 1, name, next)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return text;
  }
}
