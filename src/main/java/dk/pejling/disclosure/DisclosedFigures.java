package dk.pejling.disclosure;

import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.disclosure.table.Cell;
import java.util.List;
import java.util.Set;

/** Takes hidden figures out of series, for judging again and for publishing. */
final class DisclosedFigures {
  private final Set<Cell> hidden;

  DisclosedFigures(Set<Cell> hidden) {
    this.hidden = hidden;
  }

  /** The same series with hidden figures suppressed, sources and all. */
  AreaSeries judgeable(AreaSeries series) {
    return new AreaSeries(
        series.indicator(),
        series.area(),
        series.group(),
        series.points().stream()
            .map(
                point ->
                    isHidden(series, point)
                        ? new SeriesPoint(
                            point.period(),
                            new Figure.Unknown(Absence.SUPPRESSED_BY_SOURCE),
                            point.provisional(),
                            List.of())
                        : point)
            .toList());
  }

  DisclosedSeries publishable(AreaSeries series) {
    return new DisclosedSeries(
        series.indicator(),
        series.area(),
        series.group(),
        series.points().stream()
            .map(
                point ->
                    isHidden(series, point)
                        ? new DisclosedPoint.Hidden(point.period())
                        : publishable(point))
            .toList());
  }

  private static DisclosedPoint publishable(SeriesPoint point) {
    return switch (point.figure()) {
      case Figure.Unknown(Absence why) -> new DisclosedPoint.Absent(point.period(), why);
      case Figure.Known known ->
          new DisclosedPoint.Shown(
              point.period(),
              known.value(),
              known.spread(),
              known.counts(),
              point.provisional(),
              known.ownCalculation(),
              point.sources());
    };
  }

  private boolean isHidden(AreaSeries series, SeriesPoint point) {
    return hidden.contains(
        new Cell(series.indicator(), series.area(), series.group(), point.period()));
  }
}
