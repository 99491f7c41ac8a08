package dk.pejling.rendering.pdf.type;

import java.util.Set;

/**
 * Spaces that end no line: within Danish dates ({@code 12. dec. 2025}, {@code 1. marts}) and
 * between a number and its unit ({@code 80 pct.}, {@code 7 dage}).
 */
final class KeptSpaces {
  private static final int YEAR = 4;
  private static final int LETTERS = 3;
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private static final Set<String> UNITS =
      Set.of(
          "pct",
          "%",
          "kr",
          "år",
          "dag",
          "dage",
          "døgn",
          "uge",
          "uger",
          "måned",
          "måneder",
          "time",
          "timer",
          "minutter",
          "kg",
          "km");

  private KeptSpaces() {}

  /**
   * Whether the space stands between a date's day and month, between its month and year, or between
   * a number and its unit.
   */
  static boolean hold(String text, int space) {
    return afterDay(text, space) && month(text, space + 1)
        || space > 0 && digit(text, space - 1) && unit(text, space + 1)
        || year(text, space + 1) && month(text, text.lastIndexOf(' ', space - 1) + 1);
  }

  private static boolean afterDay(String text, int space) {
    return space >= 2 && text.charAt(space - 1) == '.' && digit(text, space - 2);
  }

  private static boolean unit(String text, int from) {
    int to = from;
    while (to < text.length() && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '%')) {
      to++;
    }
    return UNITS.contains(text.substring(from, to));
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
