package dk.pejling.assessment.comparison;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.rule.BaselineFigure;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.gap.LeftOut.Because;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.Optional;

/** One area or group with its figures, to be held against the others. */
public record Entrant(String name, AreaSeries series) {
  Optional<BigDecimal> value(Indicator indicator, Period period) {
    return figure(indicator, period) instanceof Figure.Known known
        ? Optional.of(known.value())
        : Optional.empty();
  }

  boolean known(Indicator indicator, Period period) {
    return figure(indicator, period) instanceof Figure.Known;
  }

  boolean hidden(Indicator indicator, Period period) {
    return figure(indicator, period) instanceof Figure.Unknown(Absence why)
        && why == Absence.SUPPRESSED_BY_SOURCE;
  }

  /** Why it isn't compared in a period. */
  Because absence(Indicator indicator, Period period) {
    return known(indicator, period)
        ? Because.NOT_AT_BOTH_ENDS
        : hidden(indicator, period) ? Because.HIDDEN : Because.WITHOUT_FIGURE;
  }

  private Figure figure(Indicator indicator, Period period) {
    return BaselineFigure.of(indicator, series, period);
  }
}
