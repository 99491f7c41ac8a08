package dk.pejling.disclosure;

import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.observation.Provenance;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.List;

/** One area's figure for one period, as it may be published. */
public sealed interface DisclosedPoint {
  Period period();

  /**
   * @param value in the indicator's unit, unrounded
   * @param ownCalculation whether it was made from its parts rather than published for the area
   */
  record Shown(
      Period period,
      BigDecimal value,
      Spread spread,
      Counts counts,
      boolean provisional,
      boolean ownCalculation,
      List<Provenance> sources)
      implements DisclosedPoint {
    public Shown {
      sources = List.copyOf(sources);
    }
  }

  /** Hidden for discretion; nothing says whether for itself or to protect another. */
  record Hidden(Period period) implements DisclosedPoint {}

  /** There is no figure. */
  record Absent(Period period, Absence why) implements DisclosedPoint {}
}
