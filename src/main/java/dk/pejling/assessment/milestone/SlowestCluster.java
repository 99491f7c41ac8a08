package dk.pejling.assessment.milestone;

import dk.pejling.agreement.goal.SuccessCriterion.Milestone;
import dk.pejling.assessment.rule.Judgement;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Progress;
import dk.pejling.assessment.verdict.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A region's milestone is where its slowest cluster is. Slowest is what will never be done, then
 * what nobody knows when will be done, then the latest day. One cluster that can't be judged leaves
 * the region without a verdict.
 */
final class SlowestCluster {
  /** One cluster's judgement. */
  record ClusterJudgement(String cluster, Judgement judgement) {}

  private record Standing(String cluster, Progress progress) {
    private LocalDate day() {
      return SlowestCluster.day(progress);
    }
  }

  private SlowestCluster() {}

  static Judgement of(Milestone milestone, List<ClusterJudgement> clusters) {
    List<Standing> standings = new java.util.ArrayList<>();
    for (ClusterJudgement cluster : clusters) {
      switch (cluster.judgement().basis()) {
        case Basis.Milestone reached ->
            standings.add(new Standing(cluster.cluster(), reached.progress()));
        case Basis.NoVerdict(Reason why) -> {
          return Judgement.none(why);
        }
        default -> throw new IllegalStateException("not a milestone: " + cluster);
      }
    }
    return standings.stream()
        .max(Comparator.comparing(Standing::day))
        .<Progress>map(each -> new Progress.SlowestOf(each.cluster(), each.progress()))
        .map(
            progress ->
                new Judgement(
                    MilestoneVerdict.of(progress), new Basis.Milestone(milestone.due(), progress)))
        .orElse(Judgement.none(new Reason.NotReported()));
  }

  private static LocalDate day(Progress progress) {
    return switch (progress) {
      case Progress.Done done -> done.on();
      case Progress.Forecast forecast -> forecast.on();
      case Progress.Overdue overdue -> LocalDate.MAX.minusDays(1);
      case Progress.Cancelled cancelled -> LocalDate.MAX;
      case Progress.SlowestOf slowest -> day(slowest.progress());
    };
  }
}
