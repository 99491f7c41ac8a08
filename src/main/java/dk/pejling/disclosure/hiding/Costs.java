package dk.pejling.disclosure.hiding;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.disclosure.table.Cell;
import dk.pejling.period.Period;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What hiding a figure loses: as much as is usually counted there. It is the same for all years, so
 * that the same neighbour protects every year and keeps its series whole otherwise.
 */
final class Costs {
  /** Everyone's figure carries the verdicts; a group's does not. */
  private static final long EVERYONE = 10;

  private record Row(AreaId area, Group group, Class<? extends Period> kind) {}

  private final IndicatorFigures figures;
  private final Map<Row, LongSummaryStatistics> counts = new HashMap<>();

  Costs(IndicatorFigures figures, Places all) {
    this.figures = figures;
    all.all().mapToObj(all::cell).forEach(this::count);
  }

  private void count(Cell cell) {
    OptionalLong count = figures.count(Quantity.EVENTS, cell);
    if (count.isPresent()) {
      counts
          .computeIfAbsent(row(cell), row -> new LongSummaryStatistics())
          .accept(count.getAsLong());
    }
  }

  private static Row row(Cell cell) {
    return new Row(cell.area(), cell.group(), cell.period().getClass());
  }

  /** Place by place; at least 1. */
  List<Long> of(Places places) {
    return places.all().mapToObj(place -> cost(place, places)).toList();
  }

  private long cost(int place, Places places) {
    Cell cell = places.cell(place);
    LongSummaryStatistics usual = counts.getOrDefault(row(cell), new LongSummaryStatistics());
    long cost = (1 + Math.round(usual.getAverage())) * weight(places.area(place).level());
    return cell.group().equals(Group.EVERYONE) ? EVERYONE * cost : cost;
  }

  /** The report is of the region, and of the clusters before their municipalities. */
  private static long weight(AreaLevel level) {
    return switch (level) {
      case MUNICIPALITY -> 1;
      case CLUSTER -> 2;
      case REGION -> 4;
    };
  }
}
