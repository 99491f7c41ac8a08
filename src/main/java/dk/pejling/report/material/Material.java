package dk.pejling.report.material;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Area;
import dk.pejling.agreement.AreaId;
import dk.pejling.agreement.AreaLevel;
import dk.pejling.agreement.Cluster;
import dk.pejling.agreement.CriterionId;
import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.Region;
import dk.pejling.agreement.SuccessCriterion;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.danish.DanishOrder;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.report.ReportInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a report is written from, with the questions that several sections ask. */
public record Material(ReportInput input, Explaining explaining) {
  public DisclosedStatus status() {
    return input.status();
  }

  public Agreement agreement() {
    return status().agreement();
  }

  public Region region() {
    return agreement().geography().region();
  }

  public List<Cluster> clusters() {
    return agreement().geography().clusters();
  }

  public boolean example() {
    return agreement().dataStanding() == DataStanding.EXAMPLE;
  }

  /** Municipalities in Danish order, clusters as agreed, the region last. */
  public List<Area> areas() {
    return Stream.of(
            areas(AreaLevel.MUNICIPALITY), areas(AreaLevel.CLUSTER), areas(AreaLevel.REGION))
        .flatMap(List::stream)
        .toList();
  }

  /** The areas of one level; municipalities in Danish order. */
  public List<Area> areas(AreaLevel level) {
    List<Area> areas = new ArrayList<>(agreement().geography().areas(level));
    if (level == AreaLevel.MUNICIPALITY) {
      areas.sort(Comparator.comparing(Area::name, DanishOrder.BY_NAME));
    }
    return areas;
  }

  /** The criterion of that id, or none. */
  public List<SuccessCriterion> criterion(CriterionId id) {
    return agreement().criteria().stream().filter(each -> each.id().equals(id)).toList();
  }

  /** The criterion's verdict in the area; none where it isn't judged. */
  public List<AreaVerdict> verdicts(CriterionId criterion, AreaId area) {
    return status().criteria().stream()
        .filter(each -> each.criterion().id().equals(criterion))
        .flatMap(each -> each.areas().stream())
        .filter(each -> each.area().equals(area))
        .toList();
  }

  /** What the cluster reported; none when its sheet is missing. */
  public List<ClusterStatement> statements(AreaId cluster) {
    return status().statements().stream()
        .filter(statement -> statement.cluster().equals(cluster))
        .toList();
  }

  public Explanation explain(SuccessCriterion criterion, Area area, AreaVerdict judged) {
    return explaining.explain(agreement(), criterion, area, judged.verdict(), judged.basis());
  }

  /** Such as {@code Regionen} or {@code Klynge Nord}, where the region is meant as a whole. */
  public static String called(Area area) {
    return area.level() == AreaLevel.REGION ? "Regionen" : area.name();
  }
}
