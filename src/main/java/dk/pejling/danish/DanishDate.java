package dk.pejling.danish;

import java.time.LocalDate;
import java.util.List;

/** Dates as Danes write them. */
public final class DanishDate {
  /** From {@code januar} to {@code december}. */
  public static final List<String> MONTHS =
      List.of(
          "januar",
          "februar",
          "marts",
          "april",
          "maj",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "december");

  private static final List<String> SHORT_MONTHS =
      List.of(
          "jan.", "feb.", "mar.", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.",
          "dec.");

  private DanishDate() {}

  /** Such as {@code 31. december 2025}. */
  public static String of(LocalDate day) {
    return written(day, MONTHS);
  }

  /** Fits a table cell, such as {@code 31. dec. 2025}. */
  public static String brief(LocalDate day) {
    return written(day, SHORT_MONTHS);
  }

  private static String written(LocalDate day, List<String> months) {
    return "%s. %s %s"
        .formatted(day.getDayOfMonth(), months.get(day.getMonthValue() - 1), day.getYear());
  }
}
