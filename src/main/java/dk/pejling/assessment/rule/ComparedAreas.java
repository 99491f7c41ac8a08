package dk.pejling.assessment.rule;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion.Gap;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Absence;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.series.SeriesIndex;
import dk.pejling.assessment.verdict.Basis.Extremes;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The areas a gap is measured between: those with a figure at the baseline and in the latest. */
sealed interface ComparedAreas {
  record Enough(Period latest, Extremes atBaseline, Extremes now) implements ComparedAreas {}

  record TooFew(Reason why) implements ComparedAreas {}

  /** One area's figures at both ends. */
  record Ends(Area area, Figure baseline, Figure latest) {
    private boolean known() {
      return baseline instanceof Figure.Known && latest instanceof Figure.Known;
    }

    private boolean hidden() {
      return Stream.of(baseline, latest)
          .anyMatch(
              figure ->
                  figure instanceof Figure.Unknown(Absence why)
                      && why == Absence.SUPPRESSED_BY_SOURCE);
    }
  }

  record Placed(String name, BigDecimal value) {}

  static ComparedAreas of(Gap gap, Indicator indicator, List<Area> areas, SeriesIndex index) {
    List<AreaSeries> series =
        areas.stream().map(area -> index.of(indicator.id(), area.id())).toList();
    List<Period> newest =
        series.stream()
            .flatMap(each -> LatestPoint.after(gap.baseline(), each).stream())
            .map(SeriesPoint::period)
            .sorted(Comparator.reverseOrder())
            .limit(1)
            .toList();
    if (newest.isEmpty()) {
      return new TooFew(new Reason.LatestMissing());
    }
    Period latest = newest.getFirst();
    List<Ends> ends =
        areas.stream()
            .map(area -> ends(gap, indicator, area, index.of(indicator.id(), area.id()), latest))
            .toList();
    List<Ends> known = ends.stream().filter(Ends::known).toList();
    return known.size() < 2
        ? new TooFew(why(gap, ends))
        : new Enough(
            latest,
            extremes(known.stream().flatMap(each -> placed(each.area(), each.baseline())).toList()),
            extremes(known.stream().flatMap(each -> placed(each.area(), each.latest())).toList()));
  }

  private static Ends ends(
      Gap gap, Indicator indicator, Area area, AreaSeries series, Period latest) {
    return new Ends(
        area,
        BaselineFigure.of(indicator, series, gap.baseline()),
        BaselineFigure.of(indicator, series, latest));
  }

  private static Reason why(Gap gap, List<Ends> ends) {
    if (ends.stream().anyMatch(Ends::hidden)) {
      return new Reason.Hidden();
    }
    return ends.stream().anyMatch(each -> each.baseline() instanceof Figure.Known)
        ? new Reason.IncompleteCoverage()
        : new Reason.BaselineMissing(gap.baseline());
  }

  private static Stream<Placed> placed(Area area, Figure figure) {
    return figure instanceof Figure.Known known
        ? Stream.of(new Placed(area.name(), known.value()))
        : Stream.empty();
  }

  private static Extremes extremes(List<Placed> placed) {
    Placed highest = placed.getFirst();
    Placed lowest = placed.getFirst();
    for (Placed each : placed) {
      highest = each.value().compareTo(highest.value()) > 0 ? each : highest;
      lowest = each.value().compareTo(lowest.value()) < 0 ? each : lowest;
    }
    return new Extremes(highest.name(), highest.value(), lowest.name(), lowest.value());
  }
}
