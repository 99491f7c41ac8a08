package dk.pejling.rendering.pdf.type;

import java.util.Set;

/** Danish dates, whose spaces don't end a line: {@code 12. dec. 2025}, {@code 1. marts}. */
final class Dates {
  private static final int YEAR = 4;
  private static final int LETTERS = 3;
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private Dates() {}

  /** Whether the space stands between a date's day and month, or between its month and year. */
  static boolean hold(String text, int space) {
    return afterDay(text, space) && month(text, space + 1)
        || year(text, space + 1) && month(text, text.lastIndexOf(' ', space - 1) + 1);
  }

  private static boolean afterDay(String text, int space) {
    return space >= 2 && text.charAt(space - 1) == '.' && digit(text, space - 2);
  }

  private static boolean month(String text, int from) {
    return from + LETTERS <= text.length() && MONTHS.contains(text.substring(from, from + LETTERS));
  }

  private static boolean year(String text, int from) {
    for (int i = from; i < from + YEAR; i++) {
      if (!digit(text, i)) {
        return false;
      }
    }
    return !digit(text, from + YEAR);
  }

  private static boolean digit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
