package dk.pejling.assessment.verdict.sentence;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Basis.Level;
import dk.pejling.assessment.verdict.Basis.WithinRange;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import java.math.BigDecimal;

/** Explains verdicts that hold a figure against a level or a range. */
public final class LevelSentence {
  private LevelSentence() {}

  public static Explanation of(Level level, SuccessCriterion criterion, Indicator indicator) {
    boolean gap = criterion instanceof SuccessCriterion.Gap;
    Scale scale = gap ? Scale.ofDistance(indicator) : Scale.of(indicator);
    Telling telling = new Telling().say(Movement.sentence(scale, level.baseline(), level.latest()));
    if (!(criterion instanceof SuccessCriterion.Maintain)) {
      telling.say("Måltallet var nået allerede ved baseline og skal fastholdes.");
    }
    outcome(telling, level, scale);
    telling.say(gap ? "" : CertaintySentence.against(level.againstLevel(), "kravet", "opfyldt"));
    BigDecimal margin = level.latest().value().subtract(level.level());
    telling.line("Krav", scale.limit(), scale.agreedNumber(level.level()));
    if (level.tolerance().signum() > 0) {
      telling.line("Tolerance", "", DanishNumber.exact(level.tolerance()));
    }
    return telling
        .line(
            "Forskel",
            "%s \u2212 %s"
                .formatted(scale.number(level.latest().value()), scale.agreedNumber(level.level())),
            scale.number(margin))
        .told();
  }

  private static void outcome(Telling telling, Level level, Scale scale) {
    String demand = "Kravet om %s %s".formatted(scale.limit(), scale.agreed(level.level()));
    boolean onWrongSide =
        level.latest().value().compareTo(level.level()) * scale.direction().sign() < 0;
    if (level.distance().signum() > 0) {
      telling
          .stress(demand + " er ikke opfyldt:")
          .say(Telling.stop("afstanden er " + scale.difference(level.distance())));
    } else if (onWrongSide) {
      telling.stress(
          Telling.stop(
              "%s er opfyldt inden for tolerancen på %s %s"
                  .formatted(demand, DanishNumber.exact(level.tolerance()), scale.change())));
    } else {
      telling.stress(demand + " er opfyldt.");
    }
  }

  public static Explanation of(WithinRange range, Indicator indicator) {
    Scale scale = Scale.of(indicator);
    String limits =
        "%s-%s %s"
            .formatted(
                scale.agreedNumber(range.lower()), scale.agreedNumber(range.upper()), scale.unit());
    Telling telling =
        new Telling()
            .say(
                "%s er %s (%s)."
                    .formatted(
                        scale.subject(),
                        scale.figure(range.latest().value()),
                        PeriodWords.of(range.latest().period())));
    int side = range.distance().signum();
    if (side == 0) {
      return telling
          .stress("Det er inden for %s".formatted(Telling.stop(limits)))
          .line("Interval", "", DanishWords.sentence(limits))
          .told();
    }
    BigDecimal crossed = side < 0 ? range.lower() : range.upper();
    return telling
        .stress(
            "Det er %s %s intervallet %s"
                .formatted(
                    scale.difference(range.distance()),
                    side < 0 ? "under" : "over",
                    Telling.stop(limits)))
        .line(
            "Afstand",
            "%s \u2212 %s"
                .formatted(scale.number(range.latest().value()), scale.agreedNumber(crossed)),
            scale.number(range.distance()))
        .told();
  }
}
