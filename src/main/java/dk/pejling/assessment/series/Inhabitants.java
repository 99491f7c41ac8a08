package dk.pejling.assessment.series;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Indicator.Measure.PopulationRate;
import dk.pejling.agreement.indicator.Indicator.PopulationYear;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.observation.Provenance;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The inhabitants that events are taken per. Sources count them for a year, or on its first day as
 * a quarter or a month; events of several years are taken per person-year.
 */
final class Inhabitants {
  /** How many, and where that is said; or none. */
  sealed interface Head {
    record Count(long persons, List<Provenance> sources) implements Head {
      public Count {
        sources = List.copyOf(sources);
      }
    }

    record Unknown(Period period) implements Head {}
  }

  private final SeriesIndex populations;

  Inhabitants(SeriesIndex populations) {
    this.populations = populations;
  }

  Head of(PopulationRate rate, AreaId area, Period events) {
    AreaSeries series = populations.of(rate.population(), area);
    long persons = 0;
    List<Provenance> sources = new ArrayList<>();
    for (Period wanted : wanted(rate.year(), events)) {
      switch (at(series, wanted)) {
        case Head.Count(long count, List<Provenance> from) -> {
          persons += count;
          sources.addAll(from);
        }
        case Head.Unknown unknown -> {
          return unknown;
        }
      }
    }
    return new Head.Count(persons, sources.stream().distinct().toList());
  }

  private static List<Period> wanted(PopulationYear year, Period events) {
    List<Period> own =
        events instanceof Period.Years(int from, int to)
            ? IntStream.rangeClosed(from, to).<Period>mapToObj(Period.Year::new).toList()
            : List.of(events);
    return switch (year) {
      case PopulationYear.SameYear() -> own;
      case PopulationYear.Fixed(Period fixed) -> own.stream().map(each -> fixed).toList();
    };
  }

  private static Head at(AreaSeries series, Period wanted) {
    for (Period spelling : spellings(wanted)) {
      for (SeriesPoint point : series.points()) {
        if (point.period().equals(spelling)
            && point.figure() instanceof Figure.Known known
            && isWhole(known.value())) {
          return new Head.Count(known.value().longValueExact(), point.sources());
        }
      }
    }
    return new Head.Unknown(wanted);
  }

  private static List<Period> spellings(Period wanted) {
    int year = wanted.firstDay().getYear();
    return List.of(
        wanted, new Period.Year(year), new Period.Quarter(year, 1), new Period.Month(year, 1));
  }

  private static boolean isWhole(BigDecimal value) {
    return value.signum() > 0 && value.stripTrailingZeros().scale() <= 0;
  }
}
