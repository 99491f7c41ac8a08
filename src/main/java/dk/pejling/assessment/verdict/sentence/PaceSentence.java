package dk.pejling.assessment.verdict.sentence;

import dk.pejling.agreement.geography.Area;
import dk.pejling.assessment.verdict.Basis.Pace;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Verdict;

/** Explains a verdict of the pace rule. */
public final class PaceSentence {
  private PaceSentence() {}

  public static Explanation of(
      Pace pace, Verdict verdict, dk.pejling.agreement.indicator.Indicator indicator, Area area) {
    Scale scale = Scale.of(indicator);
    PaceArithmetic arithmetic = new PaceArithmetic(pace, scale.decimals());
    Telling telling = new Telling().say(Movement.sentence(scale, pace.baseline(), pace.latest()));
    outcome(telling, pace, verdict, scale, arithmetic);
    telling.say(
        verdict == Verdict.ACHIEVED || verdict == Verdict.NOT_ACHIEVED
            ? CertaintySentence.against(pace.againstTarget(), "måltallet", "nået")
            : CertaintySentence.underWay(pace, scale, area));
    arithmetic.tell(telling);
    return telling.told();
  }

  /** The crucial sentence, and no word of uncertainty. */
  static void outcome(
      Telling telling, Pace pace, Verdict verdict, Scale scale, PaceArithmetic arithmetic) {
    String target =
        "Måltallet %s i %s"
            .formatted(scale.agreed(pace.target().value()), PeriodWords.of(pace.target().period()));
    switch (verdict) {
      case ACHIEVED -> telling.stress(target + " er nået.");
      case NOT_ACHIEVED ->
          telling
              .stress(target + " er ikke nået:")
              .say(
                  "der mangler %s, og tempoet var %s af det krævede."
                      .formatted(
                          scale.difference(pace.latest().value().subtract(pace.target().value())),
                          arithmetic.percent()));
      case WRONG_DIRECTION ->
          telling
              .say(
                  "Det krævede tempo er %s på %s %s om året, men det faktiske er %s på %s:"
                      .formatted(
                          movement(pace.required().signum()),
                          arithmetic.requiredSize(),
                          scale.change(),
                          movement(pace.actual().signum()),
                          arithmetic.actualSize()))
              .stress("den forkerte vej.");
      default ->
          telling
              .say(
                  "Det krævede tempo er %s %s om året, det faktiske %s:"
                      .formatted(
                          arithmetic.requiredSize(), scale.change(), arithmetic.actualSize()))
              .stress(arithmetic.percent() + " af det krævede.");
    }
  }

  private static String movement(int sign) {
    return sign < 0 ? "et fald" : "en stigning";
  }
}
