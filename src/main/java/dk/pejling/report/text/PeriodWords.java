package dk.pejling.report.text;

import dk.pejling.danish.DanishDate;
import dk.pejling.period.Period;

/** Periods as people say them, where the code that statistics use for a quarter says nothing. */
public final class PeriodWords {
  private PeriodWords() {}

  /** Such as {@code 2025}, {@code 1. kvartal 2025} and {@code marts 2025}. */
  public static String of(Period period) {
    return switch (period) {
      case Period.Quarter(int year, int quarter) -> quarter + ". kvartal " + year;
      case Period.Month(int year, int month) -> DanishDate.MONTHS.get(month - 1) + " " + year;
      case Period.Year year -> year.label();
      case Period.Years years -> years.label();
    };
  }

  /** The year, or years, for the first line of a column's head. */
  public static String year(Period period) {
    return switch (period) {
      case Period.Quarter(int year, int quarter) -> String.valueOf(year);
      case Period.Month(int year, int month) -> String.valueOf(year);
      case Period.Year year -> year.label();
      case Period.Years years -> years.label();
    };
  }

  /** The part of the year, for the second line; empty for whole years. */
  public static String part(Period period) {
    return switch (period) {
      case Period.Quarter(int year, int quarter) -> quarter + ". kvt.";
      case Period.Month(int year, int month) -> DanishDate.MONTHS.get(month - 1);
      case Period.Year year -> "";
      case Period.Years years -> "";
    };
  }
}
