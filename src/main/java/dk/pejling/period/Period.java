package dk.pejling.period;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The time a figure stands for (`periode`). Ordered by its {@linkplain #middle() middle}, then by
 * its first day, so that series sort as people read them.
 */
public sealed interface Period extends Comparable<Period> {
  LocalDate firstDay();

  LocalDate lastDay();

  /** As people write it: {@code 2025}, {@code 2025K2}, {@code 2025M03}, {@code 2017-2019}. */
  String label();

  /**
   * The middle as a year fraction (method §1): a figure for the year 2025 stands at 2025.5. Exact
   * for years and quarters, 34 digits for the rest.
   */
  BigDecimal middle();

  /** The calendar year of the middle. */
  default int year() {
    return middle().intValue();
  }

  @Override
  default int compareTo(Period other) {
    int byMiddle = middle().compareTo(other.middle());
    return byMiddle != 0 ? byMiddle : firstDay().compareTo(other.firstDay());
  }

  /** A calendar year. */
  record Year(int value) implements Period {
    /** Nearly every comparison is of two years, so it makes do without their middles. */
    @Override
    public int compareTo(Period other) {
      return other instanceof Year year
          ? Integer.compare(value, year.value)
          : Period.super.compareTo(other);
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(value, 1, 1);
    }

    @Override
    public LocalDate lastDay() {
      return LocalDate.of(value, 12, 31);
    }

    @Override
    public String label() {
      return Integer.toString(value);
    }

    @Override
    public BigDecimal middle() {
      return BigDecimal.valueOf(10L * value + 5, 1);
    }
  }

  /**
   * A quarter (`kvartal`).
   *
   * @param quarter 1 to 4
   */
  record Quarter(int yearValue, int quarter) implements Period {
    public Quarter {
      if (quarter < 1 || quarter > 4) {
        throw new IllegalArgumentException("quarter " + quarter);
      }
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(yearValue, 3 * quarter - 2, 1);
    }

    @Override
    public LocalDate lastDay() {
      return YearMonth.of(yearValue, 3 * quarter).atEndOfMonth();
    }

    @Override
    public String label() {
      return yearValue + "K" + quarter;
    }

    @Override
    public BigDecimal middle() {
      return BigDecimal.valueOf(yearValue)
          .add(BigDecimal.valueOf(2L * quarter - 1).divide(BigDecimal.valueOf(8)));
    }
  }

  /**
   * A month.
   *
   * @param month 1 to 12
   */
  record Month(int yearValue, int month) implements Period {
    public Month {
      YearMonth.of(yearValue, month);
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(yearValue, month, 1);
    }

    @Override
    public LocalDate lastDay() {
      return YearMonth.of(yearValue, month).atEndOfMonth();
    }

    @Override
    public String label() {
      return yearValue + (month < 10 ? "M0" : "M") + month;
    }

    @Override
    public BigDecimal middle() {
      return BigDecimal.valueOf(yearValue)
          .add(
              BigDecimal.valueOf(2L * month - 1)
                  .divide(BigDecimal.valueOf(24), MathContext.DECIMAL128));
    }
  }

  /**
   * Several whole years taken together, for baselines of small counts.
   *
   * @param from the first year
   * @param to the last year, later than {@code from}
   */
  record Years(int from, int to) implements Period {
    public Years {
      if (to <= from) {
        throw new IllegalArgumentException("years %s-%s".formatted(from, to));
      }
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(from, 1, 1);
    }

    @Override
    public LocalDate lastDay() {
      return LocalDate.of(to, 12, 31);
    }

    @Override
    public String label() {
      return from + "-" + to;
    }

    @Override
    public BigDecimal middle() {
      return BigDecimal.valueOf(from + to + 1L).divide(BigDecimal.valueOf(2));
    }
  }
}
