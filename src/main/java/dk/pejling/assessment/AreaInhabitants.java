package dk.pejling.assessment;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.period.Period;
import java.util.Map;
import java.util.SortedMap;

/**
 * The inhabitants that shares are weighted by (`vægte`): the agreement's own, of the period's year
 * or else the latest year before it.
 */
public final class AreaInhabitants {
  private final Geography geography;
  private final Map<AreaId, Area> areas;

  public AreaInhabitants(Geography geography) {
    this.geography = geography;
    this.areas = geography.byId();
  }

  /** 0 where any municipality of the area lacks a population. */
  public long of(AreaId id, Period period) {
    Area area = areas.get(id);
    if (area instanceof Municipality municipality) {
      SortedMap<Integer, Long> until = municipality.population().headMap(period.year() + 1);
      return until.isEmpty() ? 0 : until.get(until.lastKey());
    }
    long sum = 0;
    for (AreaId part : area == null ? java.util.List.<AreaId>of() : geography.parts(area)) {
      long weight = of(part, period);
      if (weight == 0) {
        return 0;
      }
      sum += weight;
    }
    return sum;
  }
}
