package dk.pejling.disclosure;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.IndicatorId;
import java.util.List;

/** One indicator in one area as it may be published, earliest period first. */
public record DisclosedSeries(IndicatorId indicator, AreaId area, List<DisclosedPoint> points) {
  public DisclosedSeries {
    points = List.copyOf(points);
  }
}
