package dk.pejling.assessment.verdict.sentence;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Basis.Distance;
import dk.pejling.assessment.verdict.Basis.Extremes;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.danish.DanishNumber;

/** Explains a verdict of the gap rule, with the areas by name. */
public final class DistanceSentence {
  private static final int RATIO_DECIMALS = 2;

  private DistanceSentence() {}

  public static Explanation of(Distance distance, Verdict verdict, Indicator indicator) {
    Scale gap = Scale.ofDistance(indicator);
    Scale figures = Scale.of(indicator);
    Point before = distance.pace().baseline();
    Point now = distance.pace().latest();
    PaceArithmetic arithmetic = new PaceArithmetic(distance.pace(), gap.decimals());
    Telling telling =
        new Telling()
            .say(Movement.sentence(gap, before, now))
            .say(
                Telling.stop(
                    "I %s lå %s; i %s ligger %s"
                        .formatted(
                            PeriodWords.of(before.period()),
                            placed(distance.atBaseline(), figures),
                            PeriodWords.of(now.period()),
                            placed(distance.now(), figures))));
    PaceSentence.outcome(telling, distance.pace(), verdict, gap, arithmetic);
    telling.say(relative(distance));
    telling
        .line(
            "Forskel " + before.period().label(),
            subtraction(distance.atBaseline(), figures),
            gap.number(before.value()))
        .line(
            "Forskel " + now.period().label(),
            subtraction(distance.now(), figures),
            gap.number(now.value()));
    arithmetic.tell(telling);
    return telling.told();
  }

  private static String placed(Extremes extremes, Scale figures) {
    return "%s højest med %s og %s lavest med %s"
        .formatted(
            extremes.highest(),
            figures.figure(extremes.high()),
            extremes.lowest(),
            figures.figure(extremes.low()));
  }

  private static String subtraction(Extremes extremes, Scale figures) {
    return figures.number(extremes.high()) + " \u2212 " + figures.number(extremes.low());
  }

  private static String relative(Distance distance) {
    return distance.relativeBaseline().signum() == 0 || distance.relativeLatest().signum() == 0
        ? ""
        : "Det højeste tal er %s gange det laveste mod %s ved baseline."
            .formatted(
                DanishNumber.of(distance.relativeLatest(), RATIO_DECIMALS),
                DanishNumber.of(distance.relativeBaseline(), RATIO_DECIMALS));
  }
}
