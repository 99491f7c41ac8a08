package dk.pejling.assessment;

import dk.pejling.agreement.Agreement;
import dk.pejling.assessment.Assessment.CriterionAssessment;
import dk.pejling.assessment.agreed.AgreedAndMeasured;
import dk.pejling.assessment.agreed.MetFromTheStart;
import dk.pejling.assessment.milestone.CurrentReports;
import dk.pejling.assessment.series.SeriesBuilder;
import dk.pejling.finding.Finding;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judges an agreement by the published method: series first, then every criterion. */
public final class Assessor {
  private final MethodVersion method;

  public Assessor(MethodVersion method) {
    this.method = method;
  }

  /**
   * @param observations every one that was received; of one file the newest content counts
   * @param reports every one that was received; each cluster's newest is used
   * @param asOf figures of periods that begin later, and reports for them, are left out
   */
  public Assessment assess(
      Agreement agreement,
      List<Observation> observations,
      List<ClusterReport> reports,
      LocalDate asOf) {
    SeriesBuilder.Built built = new SeriesBuilder(agreement).build(observations, asOf);
    List<ClusterReport> current = new CurrentReports(agreement, reports, asOf).all(agreement);
    CriterionJudge judge = new CriterionJudge(agreement, built.series(), current, asOf);
    List<Finding> findings = new ArrayList<>(built.findings());
    findings.addAll(judge.findings());
    findings.addAll(AgreedAndMeasured.findings(agreement, built.series()));
    List<CriterionAssessment> criteria = judge.judgeAll();
    findings.addAll(new MetFromTheStart(agreement).findings(criteria));
    return new Assessment(agreement, asOf, method, built.series(), criteria, current, findings);
  }

  /**
   * The same status judged from other series. Disclosure control takes figures away and asks again,
   * so that no published verdict can rest on a hidden figure.
   */
  public Assessment reassess(Assessment assessment, List<AreaSeries> series) {
    Agreement agreement = assessment.agreement();
    List<CriterionAssessment> criteria =
        new CriterionJudge(agreement, series, assessment.reports(), assessment.asOf()).judgeAll();
    List<Finding> findings =
        new ArrayList<>(
            assessment.findings().stream().filter(each -> !MetFromTheStart.made(each)).toList());
    findings.addAll(new MetFromTheStart(agreement).findings(criteria));
    return new Assessment(
        agreement, assessment.asOf(), method, series, criteria, assessment.reports(), findings);
  }
}
