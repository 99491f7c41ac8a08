package dk.pejling.assessment.rule;

import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Verdict;
import java.math.BigDecimal;

/** Stay at or better than a level, within the tolerance (method §3, maintain). */
public final class LevelRule {
  private LevelRule() {}

  public static Judgement judge(
      Footing.Firm footing, BigDecimal level, BigDecimal tolerance, Direction direction) {
    BigDecimal shortfall = Better.shortfall(footing.latest().value(), level, direction);
    boolean maintained = shortfall.compareTo(tolerance) <= 0;
    return new Judgement(
        maintained ? Verdict.MAINTAINED : Verdict.NOT_MAINTAINED,
        new Basis.Level(
            footing.baseline(),
            footing.latest(),
            level,
            tolerance,
            maintained ? BigDecimal.ZERO : shortfall,
            CertaintyRule.against(level, footing.spread(), direction)));
  }
}
