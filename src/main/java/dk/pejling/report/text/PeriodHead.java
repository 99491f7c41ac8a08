package dk.pejling.report.text;

import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.period.Period;

/**
 * A period over a column of figures, on two lines.
 *
 * @param year or years
 * @param part of the year, such as {@code 1. kvt.}; empty for whole years
 */
public record PeriodHead(String year, String part) {
  public static PeriodHead of(Period period) {
    return switch (period) {
      case Period.Quarter(int year, int quarter) ->
          new PeriodHead(String.valueOf(year), quarter + ". kvt.");
      case Period.Month month -> {
        String words = PeriodWords.of(month);
        int end = words.lastIndexOf(' ');
        yield new PeriodHead(words.substring(end + 1), words.substring(0, end));
      }
      case Period.Year year -> new PeriodHead(year.label(), "");
      case Period.Years years -> new PeriodHead(years.label(), "");
    };
  }

  /** Characters in the longer line. */
  public int length() {
    return Math.max(year.length(), part.length());
  }
}
