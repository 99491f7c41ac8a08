package dk.pejling.agreement;

import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.goal.LightRule;
import dk.pejling.agreement.goal.NationalGoal;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.Principle;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.agreement.indicator.Source;
import dk.pejling.agreement.indicator.SourceId;
import java.util.List;

/**
 * A health agreement (`sundhedsaftale`): everything that was agreed and that the reports and their
 * judgements build on. Made only by {@code AgreementReader}, so ids refer to what exists.
 *
 * @param id names it in files and folders, such as {@code nordjylland-2024-2027}
 * @param title such as {@code Sundhedsaftalen 2024-2027}
 * @param parties the parties in one sentence, such as {@code Region Nordjylland og de 11 nordjyske
 *     kommuner}
 * @param outsideChanges what was decided elsewhere and bears on it
 * @param places of its parts in the file it was read from; no part of what was agreed
 */
public record Agreement(
    String id,
    String title,
    String parties,
    String vision,
    Term term,
    Committee committee,
    DataStanding dataStanding,
    LightRule lightRule,
    Geography geography,
    List<ReportPlan> reports,
    List<ReportingPeriod> reportingPeriods,
    List<LegalReference> legalReferences,
    List<Requirement> requirements,
    List<Pejlemaerke> pejlemaerker,
    List<Principle> principles,
    List<NationalGoal> nationalGoals,
    List<Source> sources,
    List<Indicator> indicators,
    List<SuccessCriterion> criteria,
    List<OutsideChange> outsideChanges,
    Places places) {
  public Agreement {
    reports = List.copyOf(reports);
    reportingPeriods = List.copyOf(reportingPeriods);
    legalReferences = List.copyOf(legalReferences);
    requirements = List.copyOf(requirements);
    pejlemaerker = List.copyOf(pejlemaerker);
    principles = List.copyOf(principles);
    nationalGoals = List.copyOf(nationalGoals);
    sources = List.copyOf(sources);
    indicators = List.copyOf(indicators);
    criteria = List.copyOf(criteria);
    outsideChanges = List.copyOf(outsideChanges);
  }

  /** What law and advice ask of that kind of report. */
  public List<Requirement> requirementsOf(ReportKind kind) {
    return requirements.stream().filter(each -> each.concerns(kind)).toList();
  }

  /**
   * The indicator of that id.
   *
   * @throws IllegalArgumentException if the agreement has none
   */
  public Indicator indicator(IndicatorId id) {
    return indicators.stream()
        .filter(indicator -> indicator.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no indicator " + id));
  }

  /**
   * The source of that id.
   *
   * @throws IllegalArgumentException if the agreement has none
   */
  public Source source(SourceId id) {
    return sources.stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no source " + id));
  }

  /** A pejlemærke's criteria in the order the agreement lists them. */
  public List<SuccessCriterion> criteriaOf(Pejlemaerke pejlemaerke) {
    return criteria.stream()
        .filter(criterion -> criterion.frame().pejlemaerke() == pejlemaerke.number())
        .toList();
  }
}
