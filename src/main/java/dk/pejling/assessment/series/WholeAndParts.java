package dk.pejling.assessment.series;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Counts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Which figure stands for an area that the source also gives parts of: the sum of the parts where
 * it can be made, else the source's own. A source's own weighted share is better than one of ours,
 * since it knows its weights.
 */
final class WholeAndParts {
  private WholeAndParts() {}

  static SeriesPoint choose(RollUp rollUp, SeriesPoint own, SeriesPoint together) {
    boolean ownKnown = own.figure() instanceof Figure.Known;
    boolean togetherKnown = together.figure() instanceof Figure.Known;
    return switch (rollUp) {
      case RollUp.Published() -> own;
      case RollUp.Weighted() -> ownKnown || !togetherKnown ? own : together;
      case RollUp.Sum() -> togetherKnown ? together : own;
      case RollUp.None() -> own;
    };
  }

  /** Whether the source's own total is what its parts make; true where there is nothing to hold. */
  static boolean agree(Indicator indicator, SeriesPoint own, SeriesPoint together) {
    if (!(indicator.rollUp() instanceof RollUp.Sum)
        || !(own.figure() instanceof Figure.Known published)
        || !(together.figure() instanceof Figure.Known sum)) {
      return true;
    }
    if (published.counts() instanceof Counts.Of && sum.counts() instanceof Counts.Of) {
      return published.counts().equals(sum.counts());
    }
    BigDecimal value = published.value();
    return sum.value().setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0;
  }
}
