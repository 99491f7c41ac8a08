package dk.pejling.report.criterion.timeline;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.assessment.verdict.VerdictHeadline;
import dk.pejling.danish.DanishDate;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.criterion.MilestoneWords;
import dk.pejling.report.document.chart.Timeline;
import dk.pejling.report.document.chart.Timeline.Stand;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Marks;
import java.time.LocalDate;

/**
 * A milestone, or what one cluster does about it, on the timeline.
 *
 * @param name of the milestone or the cluster
 */
record TimelineRows(String name, SuccessCriterion.Milestone milestone, AreaVerdict judged) {
  Timeline.Row row() {
    Verdict verdict = judged.verdict();
    return new Timeline.Row(
        name,
        milestone.due(),
        stand(judged.basis()),
        Marks.of(verdict),
        VerdictHeadline.of(verdict, judged.basis()));
  }

  /** Such as {@code Klynge Nord: frist 31. december 2025, nået 3. november 2025}. */
  String spoken() {
    String verdict = Counting.lowered(judged.verdict().label());
    String stand = MilestoneWords.of(judged.basis());
    return name
        + ": frist "
        + DanishDate.of(milestone.due())
        + ", "
        + (stand.startsWith(verdict) ? stand : verdict + ", " + stand);
  }

  private static Stand stand(Basis basis) {
    return basis instanceof Basis.Milestone(LocalDate due, Basis.Progress progress)
        ? stand(progress)
        : new Stand.Unknown();
  }

  private static Stand stand(Basis.Progress progress) {
    return switch (progress) {
      case Basis.Progress.Done done -> new Stand.On(done.on());
      case Basis.Progress.Forecast forecast -> new Stand.On(forecast.on());
      case Basis.Progress.Overdue overdue -> new Stand.Unknown();
      case Basis.Progress.Cancelled cancelled ->
          cancelled.when() instanceof Basis.Moment.On(LocalDate day)
              ? new Stand.On(day)
              : new Stand.Unknown();
      case Basis.Progress.SlowestOf slowest -> stand(slowest.progress());
    };
  }
}
