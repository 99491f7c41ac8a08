package dk.pejling.assessment.rule;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.comparison.Entrant;
import dk.pejling.assessment.comparison.GapMeasure;
import dk.pejling.assessment.series.SeriesIndex;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.assessment.verdict.gap.Among;
import dk.pejling.assessment.verdict.gap.Gap;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.assessment.verdict.gap.GapSeries.Ends;
import dk.pejling.assessment.verdict.gap.NoGap;
import dk.pejling.assessment.verdict.gap.Ratio;
import dk.pejling.period.Period;
import java.math.BigDecimal;
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

  public Judgement judge(SuccessCriterion.Gap criterion, Indicator indicator, List<Area> areas) {
    GapSeries measured =
        new GapMeasure(
                indicator,
                new Among.Areas(indicator.finest()),
                areas.stream()
                    .map(area -> new Entrant(area.name(), series.of(indicator.id(), area.id())))
                    .toList())
            .since(criterion.baseline());
    return switch (measured) {
      case GapSeries.None none -> Judgement.none(reason(none.why()));
      case GapSeries.Followed followed ->
          switch (followed.ends()) {
            case Ends.One(Gap only, NoGap why) -> Judgement.none(reason(why));
            case Ends.Both both -> judge(criterion, indicator, both);
          };
    };
  }

  private Judgement judge(SuccessCriterion.Gap criterion, Indicator indicator, Ends.Both both) {
    Gap before = both.first();
    Gap now = both.latest();
    List<Reason> objection =
        Usability.objection(
            indicator, before.period(), now.period(), criterion.staleAfterYears(), asOf);
    if (!objection.isEmpty()) {
      return Judgement.none(objection.getFirst());
    }
    Footing.Firm footing =
        new Footing.Firm(distance(before), distance(now), new Spread.NoInterval());
    Judgement judged =
        PaceRule.judge(
            footing,
            new Point(criterion.at(), criterion.target()),
            BigDecimal.ZERO,
            Direction.LOWER_IS_BETTER);
    return judged.basis() instanceof Basis.Pace pace
        ? new Judgement(
            judged.verdict(),
            new Basis.Distance(
                pace, extremes(before), extremes(now), relative(before), relative(now)))
        : judged;
  }

  private static Point distance(Gap gap) {
    return new Point(gap.period(), gap.absolute());
  }

  private static Basis.Extremes extremes(Gap gap) {
    return new Basis.Extremes(
        gap.highest().named(), gap.highest().value(), gap.lowest().named(), gap.lowest().value());
  }

  private static BigDecimal relative(Gap gap) {
    return gap.relative() instanceof Ratio.Of(BigDecimal value) ? value : BigDecimal.ZERO;
  }

  private static Reason reason(NoGap why) {
    return switch (why) {
      case NoGap.Alone alone -> new Reason.NotPublishedForLevel();
      case NoGap.OfCounts counts -> new Reason.NotPublishedForLevel();
      case NoGap.NoFigures none -> new Reason.LatestMissing();
      case NoGap.NothingSince none -> new Reason.LatestMissing();
      case NoGap.Hidden hidden -> new Reason.Hidden();
      case NoGap.BaselineMissing(Period period) -> new Reason.BaselineMissing(period);
      case NoGap.TooFew few -> new Reason.IncompleteCoverage(List.of());
    };
  }
}
