package dk.pejling.danish;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

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

  /** Such as {@code 31. december 2025 kl. 14.05}. */
  public static String of(LocalDateTime moment) {
    return String.format(
        Locale.ROOT,
        "%s kl. %02d.%02d",
        of(moment.toLocalDate()),
        moment.getHour(),
        moment.getMinute());
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
