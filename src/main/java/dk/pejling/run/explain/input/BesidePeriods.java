package dk.pejling.run.explain.input;

import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.opinion.ControlChart;
import dk.pejling.assessment.verdict.opinion.Opinions;
import dk.pejling.assessment.verdict.opinion.SecondOpinion;
import dk.pejling.assessment.verdict.opinion.Trend;
import dk.pejling.period.Period;
import java.util.SortedSet;
import java.util.TreeSet;

/** The periods whose figures went into what stands beside a verdict. */
final class BesidePeriods {
  private BesidePeriods() {}

  static SortedSet<Period> of(Opinions opinions) {
    SortedSet<Period> periods = new TreeSet<>();
    switch (opinions.trend()) {
      case Trend.Significant trend -> add(trend.basis(), periods);
      case Trend.NotSignificant trend -> add(trend.basis(), periods);
      case Trend.NotCalculable none -> {}
    }
    if (opinions.forecast() instanceof SecondOpinion.Forecast forecast) {
      periods.add(forecast.first().period());
    }
    if (opinions.control() instanceof ControlChart.Limits limits) {
      limits.points().stream().map(Point::period).forEach(periods::add);
    }
    return periods;
  }

  private static void add(Trend.Basis basis, SortedSet<Period> periods) {
    basis.years().stream().map(Trend.Yearly::year).forEach(periods::add);
  }
}
