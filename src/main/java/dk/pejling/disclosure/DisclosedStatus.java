package dk.pejling.disclosure;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.professional.ProfessionalAssessment;
import dk.pejling.assessment.professional.Subject;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.finding.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that may be published as of a day (`status efter diskretionering`).
 *
 * @param method name and version, such as {@code Pejling, metodeversion 1}
 * @param standings every pejlemærke in the region and each cluster
 * @param professional what people judge beside it
 * @param findings of the figures themselves
 */
public record DisclosedStatus(
    Agreement agreement,
    LocalDate asOf,
    String method,
    List<DisclosedSeries> series,
    List<DisclosedCriterion> criteria,
    List<PejlemaerkeStanding> standings,
    List<ClusterStatement> statements,
    List<ProfessionalAssessment> professional,
    List<Finding> findings) {
  public DisclosedStatus {
    professional = List.copyOf(professional);
    series = List.copyOf(series);
    criteria = List.copyOf(criteria);
    standings = List.copyOf(standings);
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
  }

  /** The same with what people judge beside it; what is calculated stays as it is. */
  public DisclosedStatus beside(List<ProfessionalAssessment> assessments) {
    return new DisclosedStatus(
        agreement,
        asOf,
        method,
        series,
        criteria,
        standings,
        statements,
        new BesideCalculated(this).known(assessments),
        findings);
  }

  /** What people judge of it there; at most one. */
  public List<ProfessionalAssessment> professional(Subject about, AreaId area) {
    return professional.stream().filter(each -> each.isOf(about, area)).toList();
  }

  /** The calculated verdict that a professional assessment stands beside. */
  public Verdict calculated(ProfessionalAssessment beside) {
    return switch (beside.about()) {
      case Subject.OfPejlemaerke(int number) -> standing(number, beside.area()).light();
      case Subject.OfCriterion(CriterionId id) -> verdict(id, beside.area()).verdict();
    };
  }

  /** Those that stand beside a verdict that is hidden for discretion. */
  public List<ProfessionalAssessment> besideHidden() {
    return new BesideCalculated(this).hidden();
  }

  /** Everyone's series of the indicator in the area; without points where there is none. */
  public DisclosedSeries series(IndicatorId indicator, AreaId area) {
    return series(indicator, area, Group.EVERYONE);
  }

  /** The group's series of the indicator in the area; without points where there is none. */
  public DisclosedSeries series(IndicatorId indicator, AreaId area, Group group) {
    return series.stream()
        .filter(each -> each.indicator().equals(indicator) && each.area().equals(area))
        .filter(each -> each.group().equals(group))
        .findFirst()
        .orElse(new DisclosedSeries(indicator, area, group, List.of()));
  }

  /**
   * The criterion's verdict in the area.
   *
   * @throws IllegalArgumentException if it isn't judged there
   */
  public DisclosedCriterion.AreaVerdict verdict(CriterionId criterion, AreaId area) {
    return criteria.stream()
        .filter(each -> each.criterion().id().equals(criterion))
        .flatMap(each -> each.areas().stream())
        .filter(each -> each.area().equals(area))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(criterion + " isn't judged in " + area));
  }

  /**
   * How the pejlemærke stands in the area.
   *
   * @throws IllegalArgumentException if it is neither the region nor a cluster
   */
  public PejlemaerkeStanding standing(int pejlemaerke, AreaId area) {
    return standings.stream()
        .filter(each -> each.pejlemaerke() == pejlemaerke && each.area().equals(area))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no standing in " + area));
  }
}
