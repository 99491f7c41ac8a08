package dk.pejling.assessment.rule.opinion;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.rule.Judgement;
import dk.pejling.assessment.verdict.opinion.ControlChart;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.opinion.Opinions;
import dk.pejling.assessment.verdict.opinion.SecondOpinion;
import dk.pejling.assessment.verdict.opinion.Trend;

/** Everything that stands beside a verdict and never changes it (method §2). */
public final class OpinionRule {
  private OpinionRule() {}

  /**
   * @param series of the criterion's indicator in the area
   */
  public static Opinions beside(
      Judgement judged, SuccessCriterion criterion, Indicator indicator, AreaSeries series) {
    boolean ofGap = criterion instanceof SuccessCriterion.Gap;
    Course course = Course.of(criterion, indicator.direction(), judged);
    Obstacle notASeries = new Obstacle.NotMeasured();
    return new Opinions(
        // a distance between areas has no interval
        ofGap ? new Trend.NotCalculable(notASeries) : TrendRule.of(indicator, series),
        switch (course) {
          case Course.Known known -> GrowthRule.of(known);
          case Course.Unknown(Obstacle why) -> new SecondOpinion.NotCalculable(why);
        },
        switch (course) {
          case Course.Known known -> ForecastRule.of(known, indicator, series);
          case Course.Unknown(Obstacle why) -> new SecondOpinion.NotCalculable(why);
        },
        ofGap ? new ControlChart.None(notASeries) : ControlRule.of(indicator, series));
  }
}
