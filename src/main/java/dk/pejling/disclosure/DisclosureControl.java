package dk.pejling.disclosure;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.Assessment.CriterionAssessment;
import dk.pejling.assessment.Assessor;
import dk.pejling.disclosure.hiding.HiddenCells;
import dk.pejling.disclosure.hiding.Hiding;
import dk.pejling.disclosure.release.KnownBefore;
import dk.pejling.finding.Finding;
import dk.pejling.observation.ClusterReport;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what may be published (`diskretionering`, method §7). Small counts and what would give
 * them away are taken out of the series first; then everything is judged again from the rest, so
 * that verdicts, pooled baselines and distances between areas rest on published figures alone.
 */
public final class DisclosureControl {
  /** Where no earlier report has been made public. */
  public DisclosedStatus disclose(Assessment assessment) {
    return disclose(assessment, KnownBefore.nothing());
  }

  /**
   * @param known what earlier reports have made public
   * @throws UnsafeToPublishException if the audit finds a hidden figure that could be worked out
   */
  public DisclosedStatus disclose(Assessment assessment, KnownBefore known) {
    Hiding hiding = HiddenCells.of(assessment, known);
    List<Finding> ofHiding = new HidingFindings(assessment).of(hiding);
    DisclosedFigures figures = new DisclosedFigures(hiding.hidden());
    Assessment judged =
        new Assessor(assessment.method())
            .reassess(assessment, assessment.series().stream().map(figures::judgeable).toList());
    List<Finding> findings = new ArrayList<>(judged.findings());
    findings.addAll(ofHiding);
    List<DisclosedCriterion> criteria =
        judged.criteria().stream().map(DisclosureControl::publishable).toList();
    return new DisclosedStatus(
        assessment.agreement(),
        assessment.asOf(),
        assessment.method().label(),
        assessment.series().stream().map(figures::publishable).toList(),
        criteria,
        new Standings(assessment.agreement(), criteria).all(),
        assessment.reports().stream().map(DisclosureControl::statement).toList(),
        List.of(),
        findings);
  }

  static DisclosedCriterion publishable(CriterionAssessment assessed) {
    SuccessCriterion criterion = assessed.criterion();
    return new DisclosedCriterion(
        criterion,
        assessed.areas().stream()
            .map(
                each ->
                    new DisclosedCriterion.AreaVerdict(
                        each.area(), each.verdict(), each.basis(), each.opinions()))
            .toList());
  }

  private static ClusterStatement statement(ClusterReport report) {
    return new ClusterStatement(
        report.cluster(),
        report.period(),
        report.progress().stream()
            .map(
                row ->
                    new ClusterStatement.OnCriterion(
                        row.criterion(),
                        row.status(),
                        row.measured(),
                        row.expected(),
                        row.evidence(),
                        row.confidence(),
                        row.description(),
                        row.barriers(),
                        row.nextSteps(),
                        row.owner(),
                        row.deviationReason()))
            .toList(),
        report.initiatives(),
        report.ownGoals(),
        report.revision(),
        report.provenance());
  }
}
