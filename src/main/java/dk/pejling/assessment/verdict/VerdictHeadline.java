package dk.pejling.assessment.verdict;

import dk.pejling.assessment.verdict.Basis.Moment;
import dk.pejling.assessment.verdict.Basis.Progress;
import dk.pejling.assessment.verdict.sentence.MilestoneSentence;
import dk.pejling.danish.DanishDate;
import java.time.LocalDate;

/**
 * A verdict in a few words with what a reader asks next: {@code Nået, forsinket 41 dage}, {@code
 * Bagud, 92 dage}, {@code Udgået 12. marts 2025}.
 */
public final class VerdictHeadline {
  private VerdictHeadline() {}

  public static String of(Verdict verdict, Basis basis) {
    return basis instanceof Basis.Milestone milestone
        ? verdict.label() + detail(milestone.progress())
        : verdict.label();
  }

  private static String detail(Progress progress) {
    return switch (progress) {
      case Progress.Done done ->
          done.daysLate() > 0 ? ", forsinket " + MilestoneSentence.days(done.daysLate()) : "";
      case Progress.Forecast forecast ->
          forecast.daysLate() > 0 ? ", " + MilestoneSentence.days(forecast.daysLate()) : "";
      case Progress.Overdue overdue -> ", " + MilestoneSentence.days(overdue.days());
      case Progress.Cancelled cancelled ->
          cancelled.when() instanceof Moment.On(LocalDate day) ? " " + DanishDate.of(day) : "";
      case Progress.SlowestOf slowest -> detail(slowest.progress());
    };
  }
}
