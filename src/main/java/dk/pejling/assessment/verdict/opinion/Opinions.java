package dk.pejling.assessment.verdict.opinion;

import dk.pejling.assessment.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands beside a verdict (`sideoplysninger`, method §2). Made from the same series as the
 * verdict, so that none of it can rest on a hidden figure.
 *
 * @param growth by growth rates, as Open SDG
 * @param forecast by what the last five years lead to, as Germany's sustainability strategy
 */
public record Opinions(
    Trend trend, SecondOpinion growth, SecondOpinion forecast, ControlChart control) {

  /** Nothing is measured, such as a milestone. */
  public static Opinions none() {
    Obstacle why = new Obstacle.NotMeasured();
    return new Opinions(
        new Trend.NotCalculable(why),
        new SecondOpinion.NotCalculable(why),
        new SecondOpinion.NotCalculable(why),
        new ControlChart.None(why));
  }

  /** The other methods that would give the verdict another light. */
  public List<SecondOpinion> disagreeing(Verdict verdict) {
    return Stream.of(growth, forecast).filter(each -> each.disagreesWith(verdict)).toList();
  }
}
