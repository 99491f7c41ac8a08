package dk.pejling.assessment.rule.opinion;

import dk.pejling.assessment.rule.Better;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.opinion.SecondOpinion;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Growth;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.GrowthStatus;
import dk.pejling.statistics.CompoundGrowth;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Growth so far against growth required (method §2, sensitivity a), as Open SDG does it for a
 * numeric target: a baseline or target of 0 counts as {@code 0.001}, since there is no growth from
 * or to nothing. A latest figure of 0 stays 0: the growth is then -100 %.
 */
final class GrowthRule {
  static final BigDecimal INSTEAD_OF_ZERO = new BigDecimal("0.001");
  static final BigDecimal SUBSTANTIAL_FROM = new BigDecimal("0.95");
  static final BigDecimal MODERATE_FROM = new BigDecimal("0.60");

  /** As many digits as the growth rates have. */
  private static final MathContext DIGITS = new MathContext(12);

  private GrowthRule() {}

  static SecondOpinion of(Course.Known course) {
    BigDecimal from = notZero(course.baseline().value());
    BigDecimal latest = course.latest().value();
    BigDecimal target = notZero(course.target().value());
    if (from.signum() * latest.signum() < 0 || from.signum() * target.signum() < 0) {
      return new SecondOpinion.NotCalculable(new Obstacle.MixedSigns());
    }
    BigDecimal years = years(course.baseline(), course.latest());
    BigDecimal yearsInAll = years(course.baseline(), course.target());
    BigDecimal required = CompoundGrowth.perYear(from, target, yearsInAll);
    if (required.signum() == 0) {
      return new SecondOpinion.NotCalculable(new Obstacle.NoGrowthRequired());
    }
    BigDecimal observed = CompoundGrowth.perYear(from, latest, years);
    // a negative figure grows when it gets more negative
    BigDecimal ratio =
        observed
            .divide(required.abs(), DIGITS)
            .multiply(BigDecimal.valueOf((long) from.signum() * course.direction().sign()));
    return new Growth(
        course.baseline(),
        course.latest(),
        course.target(),
        years,
        yearsInAll,
        observed,
        required,
        ratio,
        status(course, ratio));
  }

  private static GrowthStatus status(Course.Known course, BigDecimal ratio) {
    if (Better.orEqual(course.latest().value(), course.target().value(), course.direction())) {
      return GrowthStatus.TARGET_ACHIEVED;
    }
    if (ratio.compareTo(SUBSTANTIAL_FROM) >= 0) {
      return GrowthStatus.SUBSTANTIAL;
    }
    if (ratio.compareTo(MODERATE_FROM) >= 0) {
      return GrowthStatus.MODERATE;
    }
    return ratio.signum() >= 0 ? GrowthStatus.LIMITED : GrowthStatus.DETERIORATION;
  }

  private static BigDecimal years(Point from, Point to) {
    return to.period().middle().subtract(from.period().middle());
  }

  private static BigDecimal notZero(BigDecimal value) {
    return value.signum() == 0 ? INSTEAD_OF_ZERO : value;
  }
}
