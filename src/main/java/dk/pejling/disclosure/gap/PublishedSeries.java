package dk.pejling.disclosure.gap;

import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedSeries;
import java.util.List;

/** Published series in the form the method calculates with; what is hidden stays hidden. */
final class PublishedSeries {
  private PublishedSeries() {}

  static AreaSeries of(DisclosedSeries published) {
    return new AreaSeries(
        published.indicator(),
        published.area(),
        published.group(),
        published.points().stream()
            .map(
                point ->
                    switch (point) {
                      case DisclosedPoint.Shown shown ->
                          new SeriesPoint(
                              shown.period(),
                              new Figure.Known(
                                  shown.value(),
                                  shown.spread(),
                                  shown.counts(),
                                  shown.ownCalculation()),
                              shown.provisional(),
                              shown.sources());
                      case DisclosedPoint.Hidden hidden ->
                          unknown(hidden, Absence.SUPPRESSED_BY_SOURCE);
                      case DisclosedPoint.Absent absent -> unknown(absent, absent.why());
                    })
            .toList());
  }

  private static SeriesPoint unknown(DisclosedPoint point, Absence why) {
    return new SeriesPoint(point.period(), new Figure.Unknown(why), false, List.of());
  }
}
