package dk.pejling.period;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How periods are written in extracts, the agreement and the database: {@code 2020}, {@code 2020K1}
 * or {@code 2020Q1}, {@code 2020M01}, {@code 2017-2019}.
 */
public final class PeriodNotation {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})[KQ]([1-4])");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})M(0[1-9]|1[0-2])");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

  private PeriodNotation() {}

  /** The period that the text names, or nothing where it names none. */
  public static Optional<Period> read(String text) {
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return Optional.of(new Period.Year(number(year, 1)));
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      return Optional.of(new Period.Quarter(number(quarter, 1), number(quarter, 2)));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return Optional.of(new Period.Month(number(month, 1), number(month, 2)));
    }
    Matcher years = YEARS.matcher(text);
    if (years.matches() && number(years, 2) > number(years, 1)) {
      return Optional.of(new Period.Years(number(years, 1), number(years, 2)));
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
