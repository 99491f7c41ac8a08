package dk.pejling.report.equality;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.gap.Gap;
import dk.pejling.assessment.verdict.gap.GapChange;
import dk.pejling.assessment.verdict.gap.GapChange.Way;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.assessment.verdict.gap.GapSeries.Ends;
import dk.pejling.assessment.verdict.gap.Ratio;

/** An indicator's gap, as one entry of a table. */
record Measured(Indicator indicator, GapSeries.Followed gap) {
  boolean comparable() {
    return gap.ends() instanceof Ends.Both both && both.change() instanceof GapChange.Moved;
  }

  /** Whether a ratio that the table shows can't be calculated. */
  boolean lacksRatio() {
    return switch (gap.ends()) {
      case Ends.Both both -> lacksRatio(both.first()) || lacksRatio(both.latest());
      case Ends.One one -> lacksRatio(one.only());
    };
  }

  private static boolean lacksRatio(Gap gap) {
    return gap.relative() instanceof Ratio.LowestNotPositive;
  }

  boolean went(Way way) {
    return gap.ends() instanceof Ends.Both both
        && both.change() instanceof GapChange.Moved moved
        && moved.absolute() == way;
  }
}
