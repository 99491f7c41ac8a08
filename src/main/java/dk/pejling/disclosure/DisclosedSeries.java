package dk.pejling.disclosure;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import java.util.List;

/** One indicator in one area and of one group as it may be published, earliest period first. */
public record DisclosedSeries(
    IndicatorId indicator, AreaId area, Group group, List<DisclosedPoint> points) {
  public DisclosedSeries {
    points = List.copyOf(points);
  }
}
