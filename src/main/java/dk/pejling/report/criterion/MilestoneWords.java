package dk.pejling.report.criterion;

import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Progress;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishNumber;

/** Where a milestone stands, in a short phrase. */
public final class MilestoneWords {
  private MilestoneWords() {}

  public static String of(Basis basis) {
    return switch (basis) {
      case Basis.Milestone milestone -> of(milestone.progress());
      case Basis.NoVerdict(var reason) -> reason.label();
      default -> "–";
    };
  }

  /** The same without the days beyond the due date, where the verdict beside it counts them. */
  public static String beside(Basis basis) {
    return basis instanceof Basis.Milestone milestone ? beside(milestone.progress()) : of(basis);
  }

  private static String beside(Progress progress) {
    return switch (progress) {
      case Progress.Forecast forecast -> "forventet " + DanishDate.of(forecast.on());
      case Progress.SlowestOf(String cluster, Progress slowest) -> cluster + ": " + beside(slowest);
      case Progress.Done done -> of(done);
      case Progress.Overdue overdue -> of(overdue);
      case Progress.Cancelled cancelled -> of(cancelled);
    };
  }

  private static String of(Progress progress) {
    return switch (progress) {
      case Progress.Done done ->
          "nået "
              + DanishDate.of(done.on())
              + (done.daysLate() > 0 ? ", forsinket " + days(done.daysLate()) : "");
      case Progress.Forecast forecast ->
          "forventet "
              + DanishDate.of(forecast.on())
              + (forecast.daysLate() > 0
                  ? ", " + days(forecast.daysLate()) + " efter fristen"
                  : "");
      case Progress.Overdue(long days) -> "fristen er overskredet med " + days(days);
      case Progress.Cancelled(var when, String reason) ->
          "udgået"
              + (when instanceof Basis.Moment.On(var day) ? " " + DanishDate.of(day) : "")
              + (reason.isBlank() ? "" : ": " + reason);
      case Progress.SlowestOf(String cluster, Progress slowest) -> cluster + ": " + of(slowest);
    };
  }

  private static String days(long days) {
    return DanishNumber.of(days) + "\u00A0" + (days == 1 ? "dag" : "dage");
  }
}
