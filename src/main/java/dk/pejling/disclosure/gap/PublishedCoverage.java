package dk.pejling.disclosure.gap;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.coverage.Coverage;
import dk.pejling.assessment.verdict.Reason.Lacking;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.period.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which parts leave a whole without a figure, as far as published figures show it. */
public final class PublishedCoverage {
  private record Key(IndicatorId indicator, AreaId area) {}

  private final Map<Key, AreaSeries> series = new HashMap<>();
  private final Coverage coverage;

  public PublishedCoverage(DisclosedStatus status) {
    for (DisclosedSeries each : status.series()) {
      if (each.group().equals(Group.EVERYONE)) {
        series.put(new Key(each.indicator(), each.area()), PublishedSeries.of(each));
      }
    }
    this.coverage =
        new Coverage(
            status.agreement().geography(),
            (indicator, area) ->
                series.getOrDefault(
                    new Key(indicator, area),
                    new AreaSeries(indicator, area, Group.EVERYONE, List.of())));
  }

  /** Earliest period first; empty where the whole isn't made of parts, or lacks none. */
  public List<Lacking> lacking(Indicator indicator, Area whole, Period period) {
    return coverage.lacking(indicator, whole, period);
  }
}
