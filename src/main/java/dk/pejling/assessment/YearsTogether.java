package dk.pejling.assessment;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.series.CountedFigure;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.observation.Provenance;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * A period's figure, where need be several years taken together (`samlede år`, method §1): their
 * counts are added. Years that only have a value can't be, since a mean of means says nothing.
 */
public final class YearsTogether {
  private YearsTogether() {}

  /** The series' own point for the period goes before what its years make together. */
  public static SeriesPoint at(Indicator indicator, List<SeriesPoint> points, Period period) {
    for (SeriesPoint point : points) {
      if (point.period().equals(period)) {
        return point;
      }
    }
    return period instanceof Period.Years years
        ? together(indicator, points, years)
        : unknown(period, Absence.MISSING);
  }

  /** Rests on the places of every year. */
  private static SeriesPoint together(
      Indicator indicator, List<SeriesPoint> points, Period.Years years) {
    long numerator = 0;
    long denominator = 0;
    boolean provisional = false;
    List<Provenance> sources = new ArrayList<>();
    for (int year = years.from(); year <= years.to(); year++) {
      SeriesPoint point = at(indicator, points, new Period.Year(year));
      switch (point.figure()) {
        case Figure.Unknown(Absence why) -> {
          return unknown(years, why);
        }
        case Figure.Known known -> {
          if (!(known.counts() instanceof Counts.Of counts)) {
            return unknown(years, Absence.MISSING);
          }
          numerator += counts.numerator();
          denominator += counts.denominator();
        }
      }
      provisional |= point.provisional();
      sources.addAll(point.sources());
    }
    return new SeriesPoint(
        years,
        CountedFigure.of(indicator, numerator, denominator, true),
        provisional,
        sources.stream().distinct().toList());
  }

  private static SeriesPoint unknown(Period period, Absence why) {
    return new SeriesPoint(period, new Figure.Unknown(why), false, List.of());
  }
}
