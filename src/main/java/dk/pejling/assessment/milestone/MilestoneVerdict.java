package dk.pejling.assessment.milestone;

import dk.pejling.assessment.verdict.Basis.Progress;
import dk.pejling.assessment.verdict.Verdict;

/** The verdict that a milestone's progress gives. */
final class MilestoneVerdict {
  private MilestoneVerdict() {}

  static Verdict of(Progress progress) {
    return switch (progress) {
      case Progress.Done done -> Verdict.ACHIEVED;
      case Progress.Forecast forecast ->
          forecast.daysLate() == 0 ? Verdict.ON_TRACK : Verdict.BEHIND;
      case Progress.Overdue overdue -> Verdict.BEHIND;
      case Progress.Cancelled cancelled -> Verdict.CANCELLED;
      case Progress.SlowestOf slowest -> of(slowest.progress());
    };
  }
}
