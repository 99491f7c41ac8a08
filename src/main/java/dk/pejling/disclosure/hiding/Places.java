package dk.pejling.disclosure.hiding;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.disclosure.table.Cell;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The cells of an indicator in some periods, numbered: areas within groups within periods. */
final class Places {
  private final IndicatorFigures figures;
  private final List<Period> periods;
  private final List<Area> areas = new ArrayList<>();
  private final Map<AreaId, Integer> numbers = new HashMap<>();

  Places(IndicatorFigures figures, Geography geography, List<Period> periods) {
    this.figures = figures;
    this.periods = List.copyOf(periods);
    for (AreaLevel level : AreaLevel.values()) {
      if (figures.indicator().finest().reaches(level)) {
        areas.addAll(geography.areas(level));
      }
    }
    areas.forEach(area -> numbers.put(area.id(), numbers.size()));
  }

  int size() {
    return areas.size() * figures.groups().size() * periods.size();
  }

  boolean has(AreaId area) {
    return numbers.containsKey(area);
  }

  IntStream all() {
    return IntStream.range(0, size());
  }

  /** Parts before the wholes they make up. */
  List<Area> areas() {
    return areas;
  }

  List<Group> groups() {
    return figures.groups();
  }

  List<Period> periods() {
    return periods;
  }

  Area area(int place) {
    return areas.get(place % areas.size());
  }

  Cell cell(int place) {
    int rest = place / areas.size();
    return figures.cell(
        area(place).id(),
        groups().get(rest % groups().size()),
        periods.get(rest / groups().size()));
  }

  int of(AreaId area, Group group, Period period) {
    Integer number = numbers.get(area);
    if (number == null) {
      throw new IllegalArgumentException("no figures in " + area);
    }
    return (periods.indexOf(period) * groups().size() + groups().indexOf(group)) * areas.size()
        + number;
  }
}
