package dk.pejling.disclosure;

import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.observation.Answer;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import java.util.List;

/**
 * What is published, judged once more by the method from the published figures and statements alone
 * (`efterprøvning`). Nothing that is published rests on more, so it must come out the same.
 */
public final class JudgedAgain {
  private JudgedAgain() {}

  /** The same with the verdicts and standings that the published figures give. */
  public static DisclosedStatus of(DisclosedStatus published, MethodVersion method) {
    Assessment nothingJudged =
        new Assessment(
            published.agreement(),
            published.asOf(),
            method,
            List.of(),
            List.of(),
            published.statements().stream().map(each -> report(each, published)).toList(),
            List.of());
    List<DisclosedCriterion> criteria =
        new Assessor(method)
                .reassess(
                    nothingJudged, published.series().stream().map(JudgedAgain::judgeable).toList())
                .criteria()
                .stream()
                .map(DisclosureControl::publishable)
                .toList();
    return new DisclosedStatus(
        published.agreement(),
        published.asOf(),
        method.label(),
        published.series(),
        criteria,
        new Standings(published.agreement(), criteria).all(),
        published.statements(),
        published.professional(),
        published.findings());
  }

  private static AreaSeries judgeable(DisclosedSeries series) {
    return new AreaSeries(
        series.indicator(),
        series.area(),
        series.group(),
        series.points().stream().map(PublishedPoint::of).toList());
  }

  /** Counts that clusters gave are never published, and no verdict rests on them. */
  private static ClusterReport report(ClusterStatement said, DisclosedStatus published) {
    return new ClusterReport(
        published.agreement().id(),
        said.cluster(),
        said.period(),
        said.progress().stream().map(row -> progress(row, said)).toList(),
        said.initiatives(),
        said.ownGoals(),
        said.revision(),
        said.provenance());
  }

  private static CriterionProgress progress(
      ClusterStatement.OnCriterion row, ClusterStatement said) {
    return new CriterionProgress(
        row.criterion(),
        row.status(),
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        row.measured(),
        row.expected(),
        row.evidence(),
        row.confidence(),
        row.description(),
        row.barriers(),
        row.nextSteps(),
        row.owner(),
        row.deviationReason(),
        said.provenance().location());
  }
}
