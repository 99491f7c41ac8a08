package dk.pejling.assessment.agreed;

import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.period.Period;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The periods of which a source says anything, in any area and of any group. */
final class MeasuredPeriods {
  private final Map<IndicatorId, SortedSet<Period>> periods = new HashMap<>();

  MeasuredPeriods(List<AreaSeries> series) {
    for (AreaSeries each : series) {
      SortedSet<Period> of = periods.computeIfAbsent(each.indicator(), id -> new TreeSet<>());
      each.points().forEach(point -> of.add(point.period()));
    }
  }

  /** Earliest first; empty where there are none. */
  SortedSet<Period> of(IndicatorId indicator) {
    return Collections.unmodifiableSortedSet(periods.getOrDefault(indicator, new TreeSet<>()));
  }
}
