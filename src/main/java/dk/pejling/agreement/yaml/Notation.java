package dk.pejling.agreement.yaml;

import dk.pejling.period.Period;
import dk.pejling.period.PeriodNotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How values are written in the file.
 *
 * <pre>
 * 2025-12-31          a date
 * 2023 or 2017-2019   a period
 * 50,5 or 50.5        a number, without marks between thousands
 * 1.375               refused: 1,375 or 1375?
 * </pre>
 */
public final class Notation {
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,12}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,12})?");
  private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private Notation() {}

  static Optional<LocalDate> date(String text) {
    if (!DAY.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> conceivable(day.getYear()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static Optional<Period> period(String text) {
    return PeriodNotation.read(text)
        .filter(period -> conceivable(period.firstDay().getYear()))
        .filter(period -> conceivable(period.lastDay().getYear()));
  }

  static Optional<Long> whole(String text) {
    return WHOLE.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  /** A value as it is written in the file. */
  public static String written(Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString().replace('.', ',')
        : value.toString();
  }

  /** Whether the point may stand for a decimal comma or between thousands. */
  static boolean ambiguous(String text) {
    return THOUSANDS.matcher(text).matches();
  }

  private static boolean conceivable(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
