package dk.pejling.assessment.series;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AreaSeries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds an indicator's series in an area, of one group; one without points where there is none. */
public final class SeriesIndex {
  private record Key(IndicatorId indicator, AreaId area) {}

  private final Group group;
  private final Map<Key, AreaSeries> series = new HashMap<>();

  /** Of everyone. */
  public SeriesIndex(List<AreaSeries> all) {
    this(all, Group.EVERYONE);
  }

  SeriesIndex(List<AreaSeries> all, Group group) {
    this.group = group;
    all.stream()
        .filter(each -> each.group().equals(group))
        .forEach(each -> series.put(new Key(each.indicator(), each.area()), each));
  }

  public AreaSeries of(IndicatorId indicator, AreaId area) {
    return series.getOrDefault(
        new Key(indicator, area), new AreaSeries(indicator, area, group, List.of()));
  }
}
