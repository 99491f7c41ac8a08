package dk.pejling.intake.sheet.text;

import dk.pejling.danish.DanishDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date written as text (`dato som tekst`). With points or hyphens it is Danish, day first; with
 * slashes it may be American, month first.
 *
 * <pre>
 * 03-11-2025   3.11.2025   2025-11-03   3. november 2025   3. nov. 2025     one reading
 * 15/01/2026   12/31/2025                                                   one reading
 * 03/11/2025   03-11-25                                                     two readings
 * uge 42       1. halvår 2025   november 2025                               no day
 * </pre>
 */
public sealed interface DateText {
  record One(LocalDate day) implements DateText {}

  record Two(String one, String other) implements DateText {}

  record None() implements DateText {}

  Pattern DANISH = Pattern.compile("(\\d{1,2})[.-] ?(\\d{1,2})[.-] ?(\\d{4})");
  Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{2})");
  Pattern WORDS = Pattern.compile("(?:den )?(\\d{1,2})\\.? ?([a-zæøå]{3,9})\\.? (\\d{4})");
  int SHORTEST_MONTH = 3;

  /** Reads cleaned text. */
  static DateText of(String raw) {
    String text = raw.toLowerCase(Locale.ROOT);
    Matcher danish = DANISH.matcher(text);
    if (danish.matches()) {
      return day(number(danish, 3), number(danish, 2), number(danish, 1));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher slashes = SLASHES.matcher(text);
    if (slashes.matches()) {
      return slashes(number(slashes, 1), number(slashes, 2), number(slashes, 3));
    }
    Matcher shortYear = SHORT_YEAR.matcher(text);
    if (shortYear.matches()) {
      String year = shortYear.group(4);
      return new Two(
          "dag-måned-år med året 20" + year, "år-måned-dag med året 20" + shortYear.group(1));
    }
    Matcher words = WORDS.matcher(text);
    return words.matches() ? words(words) : new None();
  }

  private static DateText slashes(int first, int second, int year) {
    DateText dayFirst = day(year, second, first);
    DateText monthFirst = day(year, first, second);
    if (dayFirst instanceof One(LocalDate one)
        && monthFirst instanceof One(LocalDate other)
        && !one.equals(other)) {
      return new Two(DanishDate.of(one), DanishDate.of(other));
    }
    return dayFirst instanceof One ? dayFirst : monthFirst;
  }

  private static DateText words(Matcher words) {
    String written = words.group(2);
    for (int at = 0; at < DanishDate.MONTHS.size(); at++) {
      String month = DanishDate.MONTHS.get(at);
      if (month.equals(written)
          || month.substring(0, SHORTEST_MONTH).equals(written)
          || (written.equals("sept") && at == 8)) {
        return day(number(words, 3), at + 1, number(words, 1));
      }
    }
    return new None();
  }

  private static DateText day(int year, int month, int day) {
    try {
      return new One(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return new None();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
