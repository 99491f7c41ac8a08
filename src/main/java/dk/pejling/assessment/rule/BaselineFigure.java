package dk.pejling.assessment.rule;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.YearsTogether;
import dk.pejling.period.Period;

/** The figure of the baseline period, or why there is none. */
public final class BaselineFigure {
  private BaselineFigure() {}

  public static Figure of(Indicator indicator, AreaSeries series, Period baseline) {
    return YearsTogether.at(indicator, series.points(), baseline).figure();
  }
}
