package dk.pejling.disclosure;

import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.Uncertainty;
import dk.pejling.assessment.verdict.Absence;
import java.util.List;

/** A point as a reader of what is published could judge from it. */
public final class PublishedPoint {
  private PublishedPoint() {}

  public static SeriesPoint of(DisclosedPoint point) {
    return switch (point) {
      case DisclosedPoint.Shown shown ->
          new SeriesPoint(
              shown.period(),
              new Figure.Known(
                  shown.value(),
                  new Uncertainty.Given(shown.spread()),
                  shown.counts(),
                  shown.ownCalculation()),
              shown.provisional(),
              shown.sources());
      case DisclosedPoint.Hidden hidden -> unknown(hidden, Absence.SUPPRESSED_BY_SOURCE);
      case DisclosedPoint.Absent absent -> unknown(absent, absent.why());
    };
  }

  private static SeriesPoint unknown(DisclosedPoint point, Absence why) {
    return new SeriesPoint(point.period(), new Figure.Unknown(why), false, List.of());
  }
}
