package dk.pejling.run.explain.input;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.disclosure.DisclosedCriterion;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.report.ReportInput;
import dk.pejling.run.plan.RunPlan;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a report would be written from, ready for questions (`vurderet`). */
public final class Judged {
  private record Key(IndicatorId indicator, AreaId area) {}

  private final RunPlan plan;
  private final ReportInput material;
  private final Map<String, Instant> received;
  private final Map<Key, List<DisclosedPoint>> series = new HashMap<>();

  /**
   * @param received when contents came the first time, by checksum
   */
  public Judged(RunPlan plan, ReportInput material, Map<String, Instant> received) {
    this.plan = plan;
    this.material = material;
    this.received = Map.copyOf(received);
    for (DisclosedSeries each : material.status().series()) {
      if (each.group().equals(Group.EVERYONE)) {
        series.put(new Key(each.indicator(), each.area()), each.points());
      }
    }
  }

  public RunPlan plan() {
    return plan;
  }

  public ReportInput material() {
    return material;
  }

  public DisclosedStatus status() {
    return material.status();
  }

  public Agreement agreement() {
    return plan.agreement();
  }

  public Map<String, Instant> received() {
    return received;
  }

  /** Everyone's figures; none where there is no series. */
  public List<DisclosedPoint> points(IndicatorId indicator, AreaId area) {
    return series.getOrDefault(new Key(indicator, area), List.of());
  }

  public List<DisclosedCriterion> criteria() {
    return status().criteria();
  }
}
