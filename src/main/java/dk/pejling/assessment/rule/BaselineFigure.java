package dk.pejling.assessment.rule;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Absence;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.series.CountedFigure;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.period.Period;

/**
 * The figure of the baseline period. Several years are taken together by adding their counts; years
 * that only have a value can't be, since a mean of means says nothing.
 */
public final class BaselineFigure {
  private BaselineFigure() {}

  public static Figure of(Indicator indicator, AreaSeries series, Period baseline) {
    for (SeriesPoint point : series.points()) {
      if (point.period().equals(baseline)) {
        return point.figure();
      }
    }
    return baseline instanceof Period.Years years
        ? pooled(indicator, series, years)
        : new Figure.Unknown(Absence.MISSING);
  }

  private static Figure pooled(Indicator indicator, AreaSeries series, Period.Years years) {
    long numerator = 0;
    long denominator = 0;
    for (int year = years.from(); year <= years.to(); year++) {
      switch (of(indicator, series, new Period.Year(year))) {
        case Figure.Unknown unknown -> {
          return unknown;
        }
        case Figure.Known known -> {
          if (!(known.counts() instanceof Counts.Of counts)) {
            return new Figure.Unknown(Absence.MISSING);
          }
          numerator += counts.numerator();
          denominator += counts.denominator();
        }
      }
    }
    return CountedFigure.of(indicator, numerator, denominator, true);
  }
}
