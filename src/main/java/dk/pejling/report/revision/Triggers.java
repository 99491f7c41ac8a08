package dk.pejling.report.revision;

import dk.pejling.agreement.OutsideChange;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.observation.Answer;
import dk.pejling.observation.RevisionInput;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Measured;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What there is since the last assessment, up to the report's day (method §8). */
public final class Triggers {
  private final Material material;
  private final Since since;

  public Triggers(Material material) {
    this.material = material;
    this.since = Since.of(material);
  }

  public Since since() {
    return since;
  }

  /** Everything about one pejlemærke, in the order of the method. */
  public List<Trigger> of(Pejlemaerke pejlemaerke) {
    List<Trigger> triggers = new ArrayList<>();
    List<SuccessCriterion> criteria = material.agreement().criteriaOf(pejlemaerke);
    offTrack(triggers, criteria);
    criteria.forEach(criterion -> withoutVerdict(triggers, criterion));
    redefined(triggers, criteria);
    wanted(triggers, input -> names(input, pejlemaerke));
    changes().stream()
        .filter(each -> each.touches(pejlemaerke.number()))
        .map(Trigger.Outside::new)
        .forEach(triggers::add);
    return List.copyOf(triggers);
  }

  /** What clusters want changed that isn't about any one pejlemærke. */
  public List<Trigger> ofAgreement() {
    List<Trigger> triggers = new ArrayList<>();
    wanted(
        triggers,
        input ->
            material.agreement().pejlemaerker().stream().noneMatch(each -> names(input, each)));
    return List.copyOf(triggers);
  }

  /** Everything, once. */
  public List<Trigger> all() {
    Set<Trigger> all = new LinkedHashSet<>();
    material.agreement().pejlemaerker().forEach(each -> all.addAll(of(each)));
    all.addAll(ofAgreement());
    return List.copyOf(all);
  }

  /** What was decided elsewhere in the time, by date. */
  public List<OutsideChange> changes() {
    return material.agreement().outsideChanges().stream()
        .filter(each -> since.includes(each.date()))
        .toList();
  }

  private void offTrack(List<Trigger> triggers, List<SuccessCriterion> criteria) {
    int red = 0;
    int assessable = 0;
    for (SuccessCriterion criterion : criteria) {
      for (AreaVerdict judged : inRegion(criterion)) {
        Light light = judged.verdict().light();
        assessable += judged.verdict().assessable() ? 1 : 0;
        red += light == Light.RED ? 1 : 0;
        if (light == Light.RED || light == Light.YELLOW) {
          triggers.add(new Trigger.OffTrack(criterion, judged));
        }
      }
    }
    if (red > 0 && red * 2 >= assessable) {
      triggers.add(new Trigger.MostlyRed(red, assessable));
    }
  }

  private void withoutVerdict(List<Trigger> triggers, SuccessCriterion criterion) {
    for (AreaVerdict judged : inRegion(criterion)) {
      if (judged.basis() instanceof Basis.NoVerdict(Reason reason)) {
        triggers.add(new Trigger.NoVerdict(criterion, reason));
      }
    }
  }

  private void redefined(List<Trigger> triggers, List<SuccessCriterion> criteria) {
    Set<IndicatorId> indicators = new LinkedHashSet<>();
    criteria.forEach(each -> indicators.addAll(Measured.by(each)));
    for (IndicatorId id : indicators) {
      Indicator indicator = material.agreement().indicator(id);
      indicator.breaks().stream()
          .filter(each -> since.includes(each.from().firstDay()))
          .map(each -> new Trigger.Redefined(indicator, each))
          .forEach(triggers::add);
    }
  }

  private void wanted(List<Trigger> triggers, Predicate<RevisionInput> about) {
    for (Cluster cluster : material.clusters()) {
      for (ClusterStatement statement : material.statements(cluster.id())) {
        statement.revision().stream()
            .filter(Triggers::wantsChange)
            .filter(about)
            .map(input -> new Trigger.Wanted(cluster, input))
            .forEach(triggers::add);
      }
    }
  }

  static boolean wantsChange(RevisionInput input) {
    return input.shouldChange() instanceof Answer.Given<Boolean>(Boolean change, var at) && change;
  }

  /**
   * Where in the agreement is a free text: the pejlemærke's number, name or one of its criteria.
   */
  private boolean names(RevisionInput input, Pejlemaerke pejlemaerke) {
    if (!(input.where() instanceof Answer.Given<String>(String where, var at))) {
      return false;
    }
    String lower = where.toLowerCase(Locale.ROOT);
    return lower.matches("(?s).*pejlem(æ|ae)rke\\s*" + pejlemaerke.number() + "(?!\\d).*")
        || lower.contains(pejlemaerke.shortName().toLowerCase(Locale.ROOT))
        || lower.contains(pejlemaerke.tag().toLowerCase(Locale.ROOT))
        || lower.matches("(?s).*(?<![\\d.])" + pejlemaerke.number() + "\\.\\d+(?![\\d.]*\\d).*");
  }

  private List<AreaVerdict> inRegion(SuccessCriterion criterion) {
    return material.verdicts(criterion.id(), material.region().id());
  }

  /** The time that is looked back on. */
  public record Since(LocalDate after, LocalDate upTo, boolean assessedBefore) {
    /** From the last conclusion of a year before; without one, from the agreement's beginning. */
    static Since of(Material material) {
      int year = material.input().plan().year();
      LocalDate upTo = material.status().asOf();
      return material.input().conclusions().stream()
          .filter(each -> each.year() < year)
          .map(each -> each.decided())
          .filter(each -> each.isBefore(upTo))
          .max(LocalDate::compareTo)
          .map(last -> new Since(last, upTo, true))
          .orElseGet(() -> new Since(material.agreement().term().from().minusDays(1), upTo, false));
    }

    boolean includes(LocalDate day) {
      return day.isAfter(after) && !day.isAfter(upTo);
    }
  }
}
