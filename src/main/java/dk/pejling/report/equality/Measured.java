package dk.pejling.report.equality;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.gap.GapChange;
import dk.pejling.assessment.verdict.gap.GapChange.Way;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.assessment.verdict.gap.GapSeries.Ends;

/** An indicator's gap, as one entry of a table. */
record Measured(Indicator indicator, GapSeries.Followed gap) {
  boolean comparable() {
    return gap.ends() instanceof Ends.Both both && both.change() instanceof GapChange.Moved;
  }

  boolean went(Way way) {
    return gap.ends() instanceof Ends.Both both
        && both.change() instanceof GapChange.Moved moved
        && moved.absolute() == way;
  }
}
