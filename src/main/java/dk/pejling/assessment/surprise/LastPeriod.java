package dk.pejling.assessment.surprise;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Plausible;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.CriterionProgress.Status;
import java.math.BigDecimal;

/**
 * One criterion against the same cluster's answers of the period before (`sidste periode`).
 *
 * <pre>
 *   value         moved by more than a quarter of the span of its plausible values, or by more
 *                 than half of itself and a tenth of the span
 *   denominator   moved by more than half of itself, and by more than 50
 *   status        back from Gennemført or Udgået, or back to Ikke påbegyndt
 * </pre>
 *
 * @param period the id of the period before
 */
record LastPeriod(String period) {
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
  private static final BigDecimal HALVES = BigDecimal.valueOf(2);
  private static final BigDecimal TENTHS = BigDecimal.TEN;

  /** So many more or fewer are few for a denominator. */
  private static final long FEW = 50;

  Answer<Status> status(CriterionProgress before, CriterionProgress now, Asking asking) {
    return before.status() instanceof Answer.Given<Status>(Status then, var at)
            && now.status() instanceof Answer.Given<Status> given
            && isBack(then, given.value())
        ? asking.about(
            given,
            SurpriseCode.STATUS_BACK,
            "\"%s\"; i %s var svaret \"%s\"".formatted(given.value().label(), period, then.label()),
            "samme status eller en senere")
        : now.status();
  }

  private static boolean isBack(Status then, Status now) {
    return switch (then) {
      case NOT_STARTED -> false;
      case IN_PROGRESS, DELAYED -> now == Status.NOT_STARTED;
      case DONE, CANCELLED -> now != then;
    };
  }

  Answer<BigDecimal> value(
      Indicator indicator, CriterionProgress before, CriterionProgress now, Asking asking) {
    if (!(before.achieved() instanceof Answer.Given<BigDecimal>(BigDecimal then, var at))
        || !(now.achieved() instanceof Answer.Given<BigDecimal> given)
        || !hasMoved(then, given.value(), indicator.plausible())) {
      return now.achieved();
    }
    Quoted quoted = new Quoted(indicator);
    String found =
        quoted.allows(before) && quoted.allows(now)
            ? "%s; i %s var værdien %s"
                .formatted(quoted.value(given.value()), period, quoted.value(then))
            : "en værdi, der ikke gengives, da den kan vise et lille antal";
    return asking.about(given, SurpriseCode.MOVED, found, "en værdi nærmere sidste periodes");
  }

  private static boolean hasMoved(BigDecimal then, BigDecimal now, Plausible plausible) {
    BigDecimal moved = now.subtract(then).abs();
    BigDecimal span = plausible.to().subtract(plausible.from());
    return moved.multiply(QUARTERS).compareTo(span) > 0
        || (moved.multiply(HALVES).compareTo(then.abs()) > 0
            && moved.multiply(TENTHS).compareTo(span) > 0);
  }

  Answer<Long> denominator(CriterionProgress before, CriterionProgress now, Asking asking) {
    if (!(before.denominator() instanceof Answer.Given<Long>(Long then, var at))
        || !(now.denominator() instanceof Answer.Given<Long> given)) {
      return now.denominator();
    }
    long moved = Math.abs(given.value() - then);
    return moved > FEW && 2 * moved > then
        ? asking.about(
            given,
            SurpriseCode.DENOMINATOR_JUMPS,
            "en nævner, der er %s som i %s"
                .formatted(
                    given.value() > then ? "mere end halvt så stor igen" : "under halvt så stor",
                    period),
            "en nævner nærmere sidste periodes")
        : now.denominator();
  }
}
