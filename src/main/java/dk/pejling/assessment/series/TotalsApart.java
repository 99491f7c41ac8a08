package dk.pejling.assessment.series;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.series.ReceivedCells.Said;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.danish.DanishNumber;
import dk.pejling.observation.Reading;
import dk.pejling.observation.Reading.Counted;
import dk.pejling.observation.Reading.Tally;
import dk.pejling.period.Period;
import java.math.BigDecimal;

/**
 * How far a source's total is from the sum of its parts (`forskel`). A finding is published, and
 * what is hidden is decided later and may reach any figure of the indicator; so both are quoted
 * only where none of its figures could be hidden: all are counts of years, none is small, withheld
 * or contradicted, and what lies between the two isn't small either.
 */
record TotalsApart(Geography geography, ReceivedCells cells) {
  private static final String UNQUOTED = "et andet tal end summen af delene";

  String told(Indicator indicator, SeriesPoint own, SeriesPoint together) {
    if (!(own.figure() instanceof Figure.Known total)
        || !(together.figure() instanceof Figure.Known sum)
        || !nothingHidden(indicator)) {
      return UNQUOTED;
    }
    if (total.counts() instanceof Counts.Of one && sum.counts() instanceof Counts.Of other) {
      long events = Math.abs(one.numerator() - other.numerator());
      long whole = Math.abs(one.denominator() - other.denominator());
      return isSmall(indicator, events) || isSmall(indicator, whole)
          ? UNQUOTED
          : "%s af %s hos kilden, %s af %s i delene; en forskel på %s og %s"
              .formatted(
                  number(one.numerator()),
                  number(one.denominator()),
                  number(other.numerator()),
                  number(other.denominator()),
                  number(events),
                  number(whole));
    }
    BigDecimal apart = total.value().subtract(sum.value()).abs();
    return !(indicator.measure() instanceof Measure.Count) || isSmall(indicator, apart.longValue())
        ? UNQUOTED
        : "%s hos kilden, %s i delene; en forskel på %s"
            .formatted(
                DanishNumber.exact(total.value()),
                DanishNumber.exact(sum.value()),
                DanishNumber.exact(apart));
  }

  private static String number(long count) {
    return DanishNumber.exact(BigDecimal.valueOf(count));
  }

  private boolean nothingHidden(Indicator indicator) {
    for (AreaLevel level : AreaLevel.values()) {
      for (Area area : geography.areas(level)) {
        for (Group group : indicator.groups()) {
          if (!cells.of(indicator, area.id(), group).entrySet().stream()
              .allMatch(cell -> isOpen(indicator, cell.getKey(), cell.getValue()))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean isOpen(Indicator indicator, Period period, Said said) {
    return period instanceof Period.Year
        && said instanceof Said.Once(var observation)
        && isOpen(indicator, observation.reading());
  }

  private static boolean isOpen(Indicator indicator, Reading reading) {
    return switch (reading) {
      case Counted(long events, long whole) ->
          !isSmall(indicator, events)
              && !isSmall(indicator, whole)
              && !(indicator.measure() instanceof Measure.Proportion
                  && isSmall(indicator, whole - events));
      case Tally(long count) -> !isSmall(indicator, count);
      case Reading.Valued valued -> false;
      case Reading.Missing missing -> false;
      case Reading.Suppressed suppressed -> false;
      case Reading.NotApplicable none -> true;
    };
  }

  private static boolean isSmall(Indicator indicator, long count) {
    return count > 0 && count < indicator.disclosureThreshold();
  }
}
