package dk.pejling.assessment.verdict.gap;

import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.period.Period;
import java.util.List;

/** How far apart the areas of a level or the groups of a breakdown lie over time (`lighed`). */
public sealed interface GapSeries {
  IndicatorId indicator();

  Among among();

  /**
   * There is a gap.
   *
   * @param compared names of those with a figure at both ends, or at the only one
   * @param leftOut the others of the level or breakdown
   * @param gaps earliest first, between those compared alone; one that lacks a figure in a period
   *     between the ends is left out of that period's gap
   */
  record Followed(
      IndicatorId indicator,
      Among among,
      List<String> compared,
      List<LeftOut> leftOut,
      List<Gap> gaps,
      Ends ends)
      implements GapSeries {
    public Followed {
      compared = List.copyOf(compared);
      leftOut = List.copyOf(leftOut);
      gaps = List.copyOf(gaps);
    }

    /** Whether all who are compared at the ends have a figure in the period too. */
    public boolean sameAsAtEnds(Gap gap) {
      return gap.compared() == compared.size();
    }

    /** The gap of that period, or none. */
    public List<Gap> at(Period period) {
      return gaps.stream().filter(each -> each.period().equals(period)).toList();
    }

    public Gap latest() {
      return switch (ends) {
        case Ends.Both both -> both.latest();
        case Ends.One one -> one.only();
      };
    }
  }

  /** There is none. */
  record None(IndicatorId indicator, Among among, NoGap why) implements GapSeries {}

  /** What is held against what. */
  sealed interface Ends {
    /** The same areas or groups at both. */
    record Both(Gap first, Gap latest, GapChange change) implements Ends {}

    /**
     * Nothing to hold it against.
     *
     * @param why the other end is missing
     */
    record One(Gap only, NoGap why) implements Ends {}
  }
}
