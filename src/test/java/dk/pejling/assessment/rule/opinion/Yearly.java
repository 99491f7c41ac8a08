package dk.pejling.assessment.rule.opinion;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.Uncertainty;
import dk.pejling.assessment.series.CountedFigure;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Series for tests, point by point. */
final class Yearly {
  private Yearly() {}

  static AreaSeries series(List<SeriesPoint> points) {
    return new AreaSeries(new IndicatorId("a"), new AreaId("1081"), Group.EVERYONE, points);
  }

  static SeriesPoint point(Period period, Figure figure) {
    return new SeriesPoint(period, figure, false, List.of());
  }

  static SeriesPoint counted(Indicator indicator, int year, long part, long whole) {
    return point(new Period.Year(year), CountedFigure.of(indicator, part, whole, false));
  }

  static SeriesPoint valued(Period period, String value) {
    return point(period, known(value, new Spread.NoInterval()));
  }

  static SeriesPoint between(int year, String value, String lower, String upper) {
    return point(
        new Period.Year(year),
        known(value, new Spread.Between(new BigDecimal(lower), new BigDecimal(upper))));
  }

  static SeriesPoint absent(Period period, Absence why) {
    return point(period, new Figure.Unknown(why));
  }

  /** Bare values of consecutive years. */
  static AreaSeries from(int year, String... values) {
    List<SeriesPoint> points = new ArrayList<>();
    for (String value : values) {
      points.add(valued(new Period.Year(year + points.size()), value));
    }
    return series(points);
  }

  private static Figure known(String value, Spread spread) {
    return new Figure.Known(
        new BigDecimal(value), new Uncertainty.Given(spread), new Counts.NotCounted(), false);
  }
}
