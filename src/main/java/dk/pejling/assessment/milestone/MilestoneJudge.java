package dk.pejling.assessment.milestone;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.geography.Region;
import dk.pejling.agreement.goal.SuccessCriterion.Milestone;
import dk.pejling.assessment.AssessmentCode;
import dk.pejling.assessment.rule.Judgement;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.finding.Finding;
import dk.pejling.observation.CriterionProgress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Milestones in clusters and region, from what the clusters report. */
public final class MilestoneJudge {
  private final Geography geography;
  private final CurrentReports reports;
  private final LocalDate asOf;

  public MilestoneJudge(Geography geography, CurrentReports reports, LocalDate asOf) {
    this.geography = geography;
    this.reports = reports;
    this.asOf = asOf;
  }

  public Judgement judge(Milestone milestone, Area area) {
    return switch (area) {
      case Municipality municipality -> Judgement.none(new Reason.NotPublishedForLevel());
      case Cluster cluster -> judgeCluster(milestone, cluster);
      case Region region ->
          SlowestCluster.of(
              milestone,
              geography.clusters().stream()
                  .map(
                      cluster ->
                          new SlowestCluster.ClusterJudgement(
                              cluster.name(), judgeCluster(milestone, cluster)))
                  .toList());
    };
  }

  private Judgement judgeCluster(Milestone milestone, Cluster cluster) {
    MilestoneRule rule = new MilestoneRule(milestone, asOf);
    return reports.of(cluster.id(), milestone.id()).stream()
        .map(rule::judge)
        .findFirst()
        .orElse(Judgement.none(new Reason.NotReported()));
  }

  /** Why rows that report the milestone as done are held back. */
  public List<Finding> findings(Milestone milestone) {
    List<Finding> findings = new ArrayList<>();
    for (Cluster cluster : geography.clusters()) {
      for (CriterionProgress row : reports.of(cluster.id(), milestone.id())) {
        if (judgeCluster(milestone, cluster).basis()
            instanceof Basis.NoVerdict(Reason.HeldBack(String code))) {
          for (AssessmentCode each : AssessmentCode.values()) {
            if (each.id().equals(code)) {
              findings.add(finding(each, milestone, cluster, row));
            }
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      AssessmentCode code, Milestone milestone, Cluster cluster, CriterionProgress row) {
    return Finding.of(
        code,
        row.at(),
        "kriterium %s, %s".formatted(milestone.id(), cluster.name()),
        "status \"" + CriterionProgress.Status.DONE.label() + "\"",
        switch (code) {
          case DONE_WITHOUT_EVIDENCE -> "dokumentation: " + milestone.evidence();
          case DONE_IN_FUTURE -> "en dag senest på opgørelsesdagen";
          default -> "den dag, milepælen blev nået";
        });
  }
}
