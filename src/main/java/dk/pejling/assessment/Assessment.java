package dk.pejling.assessment;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.assessment.verdict.opinion.Opinions;
import dk.pejling.finding.Finding;
import dk.pejling.observation.ClusterReport;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything judged as of a day (`vurdering`), before disclosure control: nothing but {@code
 * disclosure} may read it.
 *
 * @param criteria in the agreement's order
 * @param findings of the figures themselves, such as totals that differ from their parts
 */
public record Assessment(
    Agreement agreement,
    LocalDate asOf,
    MethodVersion method,
    List<AreaSeries> series,
    List<CriterionAssessment> criteria,
    List<ClusterReport> reports,
    List<Finding> findings) {
  public Assessment {
    series = List.copyOf(series);
    criteria = List.copyOf(criteria);
    reports = List.copyOf(reports);
    findings = List.copyOf(findings);
  }

  /** One criterion's verdicts: every area of the levels it is judged at, finest first. */
  public record CriterionAssessment(SuccessCriterion criterion, List<AreaVerdict> areas) {
    public CriterionAssessment {
      areas = List.copyOf(areas);
    }
  }

  /**
   * @param opinions what stands beside the verdict and never changes it
   */
  public record AreaVerdict(AreaId area, Verdict verdict, Basis basis, Opinions opinions) {}
}
