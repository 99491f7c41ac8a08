package dk.pejling.disclosure.gap;

import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Absence;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedSeries;
import java.util.Arrays;

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
                      case DisclosedPoint.Absent absent -> unknown(absent, absence(absent.why()));
                    })
            .toList());
  }

  private static SeriesPoint unknown(DisclosedPoint point, Absence why) {
    return new SeriesPoint(point.period(), new Figure.Unknown(why), false, java.util.List.of());
  }

  /** A published series says it in words. */
  private static Absence absence(String words) {
    return Arrays.stream(Absence.values())
        .filter(each -> each.label().equals(words))
        .findFirst()
        .orElse(Absence.MISSING);
  }
}
