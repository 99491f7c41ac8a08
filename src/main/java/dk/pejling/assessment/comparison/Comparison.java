package dk.pejling.assessment.comparison;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.rule.LatestPoint;
import dk.pejling.assessment.verdict.gap.NoGap;
import dk.pejling.period.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who a gap is measured between (method §3): the areas or groups with a figure both at the baseline
 * and in the latest period, so that the same are compared at both ends.
 */
public sealed interface Comparison {
  record BothEnds(Period baseline, Period latest, List<Entrant> compared) implements Comparison {
    public BothEnds {
      compared = List.copyOf(compared);
    }
  }

  /**
   * At least two have a figure at one end alone: the latest, else the baseline.
   *
   * @param why there is nothing to hold it against
   */
  record OneEnd(Period at, List<Entrant> compared, NoGap why) implements Comparison {
    public OneEnd {
      compared = List.copyOf(compared);
    }
  }

  record Nobody(NoGap why) implements Comparison {}

  static Comparison of(Indicator indicator, Period baseline, List<Entrant> entrants) {
    if (entrants.size() < 2) {
      return new Nobody(new NoGap.Alone());
    }
    Optional<Period> newest =
        entrants.stream()
            .flatMap(each -> LatestPoint.after(baseline, each.series()).stream())
            .map(SeriesPoint::period)
            .max(Comparator.naturalOrder());
    List<Entrant> before = known(indicator, baseline, entrants);
    if (newest.isEmpty()) {
      NoGap why = new NoGap.NothingSince(baseline);
      boolean nothing = entrants.stream().allMatch(each -> each.series().points().isEmpty());
      return before.size() > 1
          ? new OneEnd(baseline, before, why)
          : new Nobody(nothing ? new NoGap.NoFigures() : why);
    }
    Period latest = newest.get();
    List<Entrant> both = known(indicator, latest, before);
    if (both.size() > 1) {
      return new BothEnds(baseline, latest, both);
    }
    NoGap why = why(indicator, baseline, latest, entrants);
    List<Entrant> now = known(indicator, latest, entrants);
    if (now.size() > 1) {
      return new OneEnd(latest, now, why);
    }
    return before.size() > 1 ? new OneEnd(baseline, before, why) : new Nobody(why);
  }

  private static List<Entrant> known(Indicator indicator, Period period, List<Entrant> entrants) {
    return entrants.stream().filter(each -> each.known(indicator, period)).toList();
  }

  private static NoGap why(
      Indicator indicator, Period baseline, Period latest, List<Entrant> entrants) {
    if (entrants.stream()
        .anyMatch(each -> each.hidden(indicator, baseline) || each.hidden(indicator, latest))) {
      return new NoGap.Hidden();
    }
    return known(indicator, baseline, entrants).isEmpty()
        ? new NoGap.BaselineMissing(baseline)
        : new NoGap.TooFew(baseline, latest);
  }
}
