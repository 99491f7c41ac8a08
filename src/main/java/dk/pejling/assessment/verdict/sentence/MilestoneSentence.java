package dk.pejling.assessment.verdict.sentence;

import dk.pejling.assessment.verdict.Basis.Milestone;
import dk.pejling.assessment.verdict.Basis.Moment;
import dk.pejling.assessment.verdict.Basis.Progress;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.danish.DanishDate;
import java.time.LocalDate;

/** Explains where a milestone stands; what clusters expect is marked as their own word. */
public final class MilestoneSentence {
  private MilestoneSentence() {}

  public static Explanation of(Milestone milestone) {
    Telling telling = new Telling();
    tell(telling, milestone.progress(), DanishDate.of(milestone.due()));
    return telling.told();
  }

  /** {@code 1 dag}, {@code 41 dage}. */
  public static String days(long days) {
    return dk.pejling.danish.DanishNumber.of(days) + (days == 1 ? " dag" : " dage");
  }

  private static void tell(Telling telling, Progress progress, String due) {
    switch (progress) {
      case Progress.Done(LocalDate on, long daysLate, String evidence) -> {
        String reached = "Milepælen blev nået den " + DanishDate.of(on);
        if (daysLate > 0) {
          telling
              .stress("%s, %s efter fristen".formatted(reached, days(daysLate)))
              .say("den %s.".formatted(due));
        } else {
          telling.stress(reached + ";").say("fristen er den %s.".formatted(due));
        }
        telling.say("Dokumentation: " + Telling.stop(evidence));
      }
      case Progress.Forecast(LocalDate on, long daysLate) -> {
        String expected = "Klyngen venter selv at nå milepælen den " + DanishDate.of(on);
        if (daysLate > 0) {
          telling
              .say(expected + ",")
              .stress(days(daysLate) + " efter fristen")
              .say("den %s.".formatted(due));
        } else {
          telling.say(expected + ",").stress("inden for fristen").say("den %s.".formatted(due));
        }
      }
      case Progress.Overdue(long days) ->
          telling
              .stress("Fristen den %s er overskredet med %s,".formatted(due, days(days)))
              .say("og der er ingen ny dato for, hvornår milepælen nås.");
      case Progress.Cancelled(Moment when, String reason) ->
          telling
              .stress("Milepælen er udgået" + (when instanceof Moment.NotStated ? "." : ""))
              .say(
                  when instanceof Moment.On(LocalDate day) ? "den " + DanishDate.of(day) + "." : "")
              .say(
                  reason.isBlank()
                      ? "Der er ikke oplyst nogen begrundelse."
                      : "Begrundelse: " + Telling.stop(reason.strip()));
      case Progress.SlowestOf(String clusterName, Progress slowest) -> {
        telling.say("Regionen følger den klynge, der er sidst: %s.".formatted(clusterName));
        tell(telling, slowest, due);
      }
    }
  }
}
