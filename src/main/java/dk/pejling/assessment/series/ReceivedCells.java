package dk.pejling.assessment.series;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Reading;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The observations by indicator, area, group and period. A newer content of the same file
 * supersedes the older; files beside each other must agree, whenever they came. Periods that begin
 * after the as-of day are left out, so that an old status can be drawn up again.
 */
final class ReceivedCells {
  /** In the order of the files' names, so that the order they came in never tells. */
  private static final Comparator<Observation> BY_FILE =
      Comparator.comparing((Observation each) -> each.provenance().location().file())
          .thenComparing(each -> each.provenance().received());

  private record Row(IndicatorId indicator, AreaId area, Group group) {}

  private final Map<Row, SortedMap<Period, List<Observation>>> rows = new HashMap<>();

  ReceivedCells(List<Observation> observations, LocalDate asOf) {
    observations.stream()
        .filter(each -> !each.period().firstDay().isAfter(asOf))
        .sorted(BY_FILE)
        .forEach(this::enter);
  }

  private void enter(Observation observation) {
    List<Observation> cell =
        rows.computeIfAbsent(
                new Row(observation.indicator(), observation.area(), observation.group()),
                row -> new TreeMap<>())
            .computeIfAbsent(observation.period(), period -> new ArrayList<>(1));
    if (!cell.isEmpty() && isOlder(cell.getLast(), observation)) {
      cell.removeLast();
    }
    cell.add(observation);
  }

  private static boolean isOlder(Observation before, Observation now) {
    return before.provenance().location().file().equals(now.provenance().location().file())
        && before.provenance().received().isBefore(now.provenance().received());
  }

  /** What is said of every period, earliest first. */
  SortedMap<Period, Said> of(Indicator indicator, AreaId area, Group group) {
    SortedMap<Period, Said> said = new TreeMap<>();
    rows.getOrDefault(new Row(indicator.id(), area, group), new TreeMap<>())
        .forEach((period, observations) -> said.put(period, said(observations, indicator)));
    return said;
  }

  /** Where a file has no figure, another file's isn't contradicted. */
  private static Said said(List<Observation> observations, Indicator indicator) {
    if (observations.size() == 1) {
      return new Said.Once(observations.getFirst());
    }
    List<Observation> saying =
        observations.stream().filter(each -> !(each.reading() instanceof Reading.Missing)).toList();
    if (saying.isEmpty()) {
      return new Said.Once(observations.getFirst());
    }
    Observation first = saying.getFirst();
    for (Observation other : saying) {
      if (!SameReading.of(first.reading(), other.reading(), indicator)) {
        return new Said.Differently(first, other);
      }
    }
    return new Said.Once(SameReading.fullest(saying));
  }

  /** What is said of a cell. */
  sealed interface Said {
    Observation first();

    record Once(Observation first) implements Said {}

    record Differently(Observation first, Observation other) implements Said {}
  }
}
