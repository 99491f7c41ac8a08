package dk.pejling.report.material;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Region;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Explainer;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.danish.DanishOrder;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.disclosure.DisclosedCriterion;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.gap.PublishedCoverage;
import dk.pejling.disclosure.gap.PublishedGaps;
import dk.pejling.observation.Initiative;
import dk.pejling.report.ReportInput;
import dk.pejling.report.edition.CaseWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report is written from, with the questions that several sections ask. */
public final class Material {
  private static final Explainer EXPLAINER = new Explainer();
  private final ReportInput input;
  private final List<ClusterStatement> statements;
  private final PublishedGaps gaps;
  private final PublishedCoverage coverage;
  private final Map<SeriesKey, Series> series = new HashMap<>();
  private final Map<VerdictKey, List<AreaVerdict>> verdicts = new HashMap<>();

  public Material(ReportInput input) {
    this.input = input;
    this.gaps = new PublishedGaps(input.status());
    this.coverage = new PublishedCoverage(input.status());
    this.statements = input.status().statements().stream().map(OwnWords::of).toList();
    for (DisclosedSeries each : input.status().series()) {
      series.put(
          new SeriesKey(each.indicator(), each.area(), each.group()), new Series(each.points()));
    }
    for (DisclosedCriterion each : input.status().criteria()) {
      for (AreaVerdict verdict : each.areas()) {
        verdicts.put(new VerdictKey(each.criterion().id(), verdict.area()), List.of(verdict));
      }
    }
  }

  private record SeriesKey(IndicatorId indicator, AreaId area, Group group) {}

  private record VerdictKey(CriterionId criterion, AreaId area) {}

  public ReportInput input() {
    return input;
  }

  /** Where the report's case stands. */
  public CaseWords caseWords() {
    return new CaseWords(input.editions().state(), agreement().committee().name());
  }

  /** The indicator's figures of everyone in the area; none where there is no series. */
  public Series series(IndicatorId indicator, AreaId area) {
    return series(indicator, area, Group.EVERYONE);
  }

  /** The indicator's figures of one group in the area; none where there is no series. */
  public Series series(IndicatorId indicator, AreaId area, Group group) {
    return series.getOrDefault(new SeriesKey(indicator, area, group), new Series(List.of()));
  }

  /** How far apart areas and groups lie. */
  public PublishedGaps gaps() {
    return gaps;
  }

  /** Which parts leave a whole without a figure. */
  public PublishedCoverage coverage() {
    return coverage;
  }

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
    return verdicts.getOrDefault(new VerdictKey(criterion, area), List.of());
  }

  /** What the cluster reported; none when its sheet is missing. */
  public List<ClusterStatement> statements(AreaId cluster) {
    return statements.stream().filter(each -> each.cluster().equals(cluster)).toList();
  }

  /** What is surprising in a cluster's answers to a criterion, before its reason; or empty. */
  public String surprise(ClusterStatement statement, CriterionId criterion) {
    return surprise(statement, "kriterium " + criterion);
  }

  /** What is surprising in a cluster's answers on an initiative; or empty. */
  public String surprise(ClusterStatement statement, Initiative initiative) {
    return surprise(statement, "indsats " + initiative.id()).strip();
  }

  private String surprise(ClusterStatement statement, String concerns) {
    return input.explained().stream()
        .filter(each -> each.file().equals(statement.provenance().location().file()))
        .filter(each -> each.concerns().equals(concerns))
        .map(each -> each.said().endsWith(".") ? each.said() : each.said() + ".")
        .map(sentence -> sentence + " ")
        .collect(Collectors.joining());
  }

  public Explanation explain(SuccessCriterion criterion, Area area, AreaVerdict judged) {
    return EXPLAINER.explain(agreement(), criterion, area, judged.verdict(), judged.basis());
  }

  /** Such as {@code Regionen} or {@code Klynge Nord}, where the region is meant as a whole. */
  public static String called(Area area) {
    return area.level() == AreaLevel.REGION ? "Regionen" : area.name();
  }
}
