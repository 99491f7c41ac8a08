package dk.pejling.assessment.rule;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion.Gap;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.series.SeriesIndex;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

/**
 * The pace rule on the distance between the highest and the lowest placed area (method §3, gap).
 * The same areas are compared at both ends: those with a figure at the baseline and now.
 */
public final class GapRule {
  private final SeriesIndex series;
  private final LocalDate asOf;

  public GapRule(SeriesIndex series, LocalDate asOf) {
    this.series = series;
    this.asOf = asOf;
  }

  public Judgement judge(Gap gap, Indicator indicator, List<Area> areas) {
    if (areas.size() < 2) {
      return Judgement.none(new Reason.NotPublishedForLevel());
    }
    ComparedAreas compared = ComparedAreas.of(gap, indicator, areas, series);
    return switch (compared) {
      case ComparedAreas.TooFew(Reason why) -> Judgement.none(why);
      case ComparedAreas.Enough enough -> {
        List<Reason> objection =
            Usability.objection(
                indicator, gap.baseline(), enough.latest(), gap.staleAfterYears(), asOf);
        yield objection.isEmpty() ? judge(gap, enough) : Judgement.none(objection.getFirst());
      }
    };
  }

  private static Judgement judge(Gap gap, ComparedAreas.Enough compared) {
    Basis.Extremes before = compared.atBaseline();
    Basis.Extremes now = compared.now();
    Footing.Firm footing =
        new Footing.Firm(
            distance(gap.baseline(), before),
            distance(compared.latest(), now),
            new Spread.NoInterval());
    Judgement judged =
        PaceRule.judge(
            footing, new Point(gap.at(), gap.target()), BigDecimal.ZERO, Direction.LOWER_IS_BETTER);
    return judged.basis() instanceof Basis.Pace pace
        ? new Judgement(
            judged.verdict(),
            new Basis.Distance(pace, before, now, relative(before), relative(now)))
        : judged;
  }

  private static Point distance(Period period, Basis.Extremes extremes) {
    return new Point(period, extremes.high().subtract(extremes.low(), MathContext.DECIMAL128));
  }

  private static BigDecimal relative(Basis.Extremes extremes) {
    return extremes.low().signum() == 0
        ? BigDecimal.ZERO
        : extremes.high().divide(extremes.low(), MathContext.DECIMAL128);
  }
}
