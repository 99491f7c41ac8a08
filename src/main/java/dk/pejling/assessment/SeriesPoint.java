package dk.pejling.assessment;

import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.observation.Provenance;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.List;

/**
 * One area's figure for one period, before disclosure control.
 *
 * @param sources every place that went into it
 */
public record SeriesPoint(
    Period period, Figure figure, boolean provisional, List<Provenance> sources) {
  public SeriesPoint {
    sources = List.copyOf(sources);
  }

  /** A figure, or why there is none. */
  public sealed interface Figure {
    /**
     * @param value in the indicator's unit, unrounded
     * @param ownCalculation whether it was made from its parts rather than published for the area
     */
    record Known(BigDecimal value, Uncertainty uncertainty, Counts counts, boolean ownCalculation)
        implements Figure {
      public Spread spread() {
        return uncertainty.spread();
      }
    }

    record Unknown(Absence why) implements Figure {}
  }
}
