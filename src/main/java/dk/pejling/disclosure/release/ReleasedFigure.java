package dk.pejling.disclosure.release;

import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.period.Period;
import java.math.BigDecimal;

/** One area's figure for one period, as a report published it (`offentliggjort tal`). */
public sealed interface ReleasedFigure {
  Period period();

  /**
   * A figure that anybody may know.
   *
   * @param value in the indicator's unit, unrounded
   * @param ownCalculation whether it was made from its parts rather than published for the area
   */
  record Shown(
      Period period,
      BigDecimal value,
      Counts counts,
      Spread spread,
      boolean provisional,
      boolean ownCalculation)
      implements ReleasedFigure {}

  /** Hidden for discretion. */
  record Hidden(Period period) implements ReleasedFigure {}

  /** There was no figure. */
  record Absent(Period period, Absence why) implements ReleasedFigure {}
}
