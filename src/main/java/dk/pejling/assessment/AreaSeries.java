package dk.pejling.assessment;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import java.util.List;

/** One indicator in one area and of one group, earliest period first, before disclosure control. */
public record AreaSeries(
    IndicatorId indicator, AreaId area, Group group, List<SeriesPoint> points) {
  public AreaSeries {
    points = List.copyOf(points);
  }
}
