package dk.pejling.assessment.rule;

import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Required pace against actual pace (method §2), row by row of its table. */
public final class PaceRule {
  static final BigDecimal ON_TRACK_FROM = new BigDecimal("0.95");
  static final BigDecimal PROGRESSING_FROM = new BigDecimal("0.60");

  /**
   * Decimals of R. Values have 34 digits, so a share such as 1/3 makes R miss a boundary in its
   * last digits though fractions hit it exactly; this takes those digits off.
   */
  private static final int RATIO_DECIMALS = 20;

  private PaceRule() {}

  /**
   * @param tolerance used only where the target was met from the start and is to be maintained
   */
  public static Judgement judge(
      Footing.Firm footing, Point target, BigDecimal tolerance, Direction direction) {
    Point baseline = footing.baseline();
    if (target.period().middle().compareTo(baseline.period().middle()) <= 0) {
      return Judgement.none(new Reason.NoPath());
    }
    if (Better.orEqual(baseline.value(), target.value(), direction)) {
      return LevelRule.judge(footing, target.value(), tolerance, direction);
    }
    Basis.Pace pace = pace(footing, target, direction);
    return new Judgement(verdict(pace, direction), pace);
  }

  private static Basis.Pace pace(Footing.Firm footing, Point target, Direction direction) {
    Point baseline = footing.baseline();
    Point latest = footing.latest();
    BigDecimal years = latest.period().middle().subtract(baseline.period().middle());
    BigDecimal yearsInAll = target.period().middle().subtract(baseline.period().middle());
    BigDecimal gone = latest.value().subtract(baseline.value());
    BigDecimal way = target.value().subtract(baseline.value());
    BigDecimal expected =
        years.compareTo(yearsInAll) >= 0
            ? target.value()
            : baseline.value().add(way.multiply(years).divide(yearsInAll, MathContext.DECIMAL128));
    return new Basis.Pace(
        baseline,
        latest,
        target,
        years,
        yearsInAll,
        gone.divide(years, MathContext.DECIMAL128),
        way.divide(yearsInAll, MathContext.DECIMAL128),
        gone.multiply(yearsInAll)
            .divide(way.multiply(years), MathContext.DECIMAL128)
            .setScale(RATIO_DECIMALS, RoundingMode.HALF_EVEN),
        expected,
        CertaintyRule.against(target.value(), footing.spread(), direction),
        CertaintyRule.against(expected, footing.spread(), direction));
  }

  private static Verdict verdict(Basis.Pace pace, Direction direction) {
    if (Better.orEqual(pace.latest().value(), pace.target().value(), direction)) {
      return Verdict.ACHIEVED;
    }
    if (pace.years().compareTo(pace.yearsInAll()) >= 0) {
      return Verdict.NOT_ACHIEVED;
    }
    if (pace.ratio().compareTo(ON_TRACK_FROM) >= 0) {
      return Verdict.ON_TRACK;
    }
    if (pace.ratio().compareTo(PROGRESSING_FROM) >= 0) {
      return Verdict.BEHIND_PROGRESSING;
    }
    return pace.ratio().signum() >= 0 ? Verdict.BEHIND_LIMITED : Verdict.WRONG_DIRECTION;
  }
}
