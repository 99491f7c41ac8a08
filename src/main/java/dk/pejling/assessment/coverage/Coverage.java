package dk.pejling.assessment.coverage;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AreaInhabitants;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Reason.Lacking;
import dk.pejling.period.Period;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which parts leave a whole without a figure (`dækning`, method §4), down to the finest. */
public final class Coverage {
  private final Geography geography;
  private final BiFunction<IndicatorId, AreaId, AreaSeries> series;
  private final AreaInhabitants inhabitants;

  public Coverage(Geography geography, BiFunction<IndicatorId, AreaId, AreaSeries> series) {
    this.geography = geography;
    this.series = series;
    this.inhabitants = new AreaInhabitants(geography);
  }

  /** Earliest period first; of several years taken together, of each year. */
  public List<Lacking> lacking(Indicator indicator, Area whole, Period period) {
    Stream<Period> single =
        period instanceof Period.Years years && at(indicator, whole.id(), period).isEmpty()
            ? IntStream.rangeClosed(years.from(), years.to()).mapToObj(Period.Year::new)
            : Stream.of(period);
    return single
        .filter(each -> isIncomplete(at(indicator, whole.id(), each)))
        .flatMap(each -> parts(indicator, whole, each))
        .toList();
  }

  private Stream<Lacking> parts(Indicator indicator, Area whole, Period period) {
    return geography.parts(whole).stream()
        .map(geography::area)
        .flatMap(part -> part(indicator, part, period));
  }

  private Stream<Lacking> part(Indicator indicator, Area part, Period period) {
    List<Figure> figures = at(indicator, part.id(), period);
    if (isIncomplete(figures)) {
      List<Lacking> finer = parts(indicator, part, period).toList();
      return finer.isEmpty()
          ? Stream.of(new Lacking(part.name(), period, "uden tal"))
          : finer.stream();
    }
    String why =
        figures.isEmpty()
            ? "uden tal"
            : switch (figures.getFirst()) {
              case Figure.Unknown(Absence absence) -> why(absence);
              case Figure.Known known -> why(indicator, part, period, known);
            };
    return why.isEmpty() ? Stream.empty() : Stream.of(new Lacking(part.name(), period, why));
  }

  private static String why(Absence absence) {
    return switch (absence) {
      case MISSING, INCOMPLETE -> "uden tal";
      case SUPPRESSED_BY_SOURCE -> "skjult";
      case CONTRADICTED -> absence.label();
      case NOT_APPLICABLE -> "";
    };
  }

  /** Why a figure can't be added; empty where it can. */
  private String why(Indicator indicator, Area part, Period period, Figure.Known known) {
    return switch (indicator.rollUp()) {
      case RollUp.Sum sum ->
          known.counts() instanceof Counts.NotCounted
                  && !(indicator.measure() instanceof Measure.Count)
              ? "uden tæller og nævner"
              : "";
      case RollUp.Weighted weighted ->
          inhabitants.of(part.id(), period) == 0 ? "uden folketal" : "";
      case RollUp.Published published -> "";
      case RollUp.None none -> "";
    };
  }

  private static boolean isIncomplete(List<Figure> figures) {
    return figures.contains(new Figure.Unknown(Absence.INCOMPLETE));
  }

  /** At most one. */
  private List<Figure> at(Indicator indicator, AreaId area, Period period) {
    return series.apply(indicator.id(), area).points().stream()
        .filter(point -> point.period().equals(period))
        .map(SeriesPoint::figure)
        .toList();
  }
}
