package dk.pejling.assessment.series;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.observation.Observation;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The observations by indicator, area and period. Of several for the same cell the last received
 * counts: a later vintage supersedes. Periods that begin after the as-of day are left out, so that
 * an old status can be drawn up again.
 */
final class ReceivedCells {
  private record Row(IndicatorId indicator, AreaId area) {}

  private final Map<Row, TreeMap<Period, Observation>> rows = new HashMap<>();

  ReceivedCells(List<Observation> observations, LocalDate asOf) {
    observations.stream()
        .filter(each -> !each.period().firstDay().isAfter(asOf))
        .sorted(Comparator.comparing(each -> each.provenance().received()))
        .forEach(
            each ->
                rows.computeIfAbsent(new Row(each.indicator(), each.area()), row -> new TreeMap<>())
                    .put(each.period(), each));
  }

  /** Earliest period first. */
  Collection<Observation> of(IndicatorId indicator, AreaId area) {
    return rows.getOrDefault(new Row(indicator, area), new TreeMap<>()).values();
  }
}
