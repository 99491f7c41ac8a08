package dk.pejling.assessment.verdict;

import dk.pejling.danish.DanishDate;
import dk.pejling.period.Period;

/** Periods as they stand in a sentence. */
public final class PeriodWords {
  private PeriodWords() {}

  /** {@code 2025}, {@code 3. kvartal 2025}, {@code marts 2025}, {@code 2017-2019}. */
  public static String of(Period period) {
    return switch (period) {
      case Period.Year year -> year.label();
      case Period.Quarter quarter ->
          "%s. kvartal %s".formatted(quarter.quarter(), quarter.yearValue());
      case Period.Month month -> {
        String firstDay = DanishDate.of(month.firstDay());
        yield firstDay.substring(firstDay.indexOf(' ') + 1);
      }
      case Period.Years years -> years.label();
    };
  }
}
