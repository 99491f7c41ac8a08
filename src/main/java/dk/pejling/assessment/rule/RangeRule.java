package dk.pejling.assessment.rule;

import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Verdict;
import java.math.BigDecimal;

/** Stay within a range; both ends belong to it (method §3, range). */
public final class RangeRule {
  private RangeRule() {}

  public static Judgement judge(Point latest, BigDecimal lower, BigDecimal upper) {
    BigDecimal value = latest.value();
    BigDecimal distance =
        value.compareTo(lower) < 0
            ? value.subtract(lower)
            : value.subtract(upper).max(BigDecimal.ZERO);
    return new Judgement(
        distance.signum() == 0 ? Verdict.WITHIN : Verdict.OUTSIDE,
        new Basis.WithinRange(latest, lower, upper, distance));
  }
}
