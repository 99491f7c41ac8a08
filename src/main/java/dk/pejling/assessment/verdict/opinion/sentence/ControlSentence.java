package dk.pejling.assessment.verdict.opinion.sentence;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.opinion.ControlChart;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.sentence.Scale;
import dk.pejling.assessment.verdict.sentence.Telling;
import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.period.Period;
import java.util.List;

/** Whether months or quarters lie outside the limits they usually vary within. */
public final class ControlSentence {
  private ControlSentence() {}

  public static Explanation of(ControlChart chart, Indicator indicator) {
    return switch (chart) {
      case ControlChart.None(Obstacle why) ->
          new Telling()
              .say("Kontrolgrænser kan ikke beregnes: %s.".formatted(ObstacleWords.of(why)))
              .told();
      case ControlChart.Limits limits -> limits(limits, Scale.of(indicator));
    };
  }

  private static Explanation limits(ControlChart.Limits chart, Scale scale) {
    int finer = scale.decimals() + 1;
    String limits =
        "%s-%s".formatted(scale.number(chart.shownLower()), scale.figure(chart.upper()));
    String periods = periods(chart.points());
    List<String> outside =
        chart.outside().stream()
            .map(
                point ->
                    "%s (%s)"
                        .formatted(PeriodWords.of(point.period()), scale.number(point.value())))
            .toList();
    String mean = DanishNumber.of(chart.mean(), finer);
    String range = DanishNumber.of(chart.meanMovingRange(), finer + 1);
    return new Telling()
        .say(
            outside.isEmpty()
                ? "Ingen af de %s %s ligger uden for kontrolgrænserne (%s): udsvingene er ikke større, end de plejer."
                    .formatted(chart.points().size(), periods, limits)
                : "Uden for kontrolgrænserne (%s) ligger %s af %s %s: %s."
                    .formatted(
                        limits,
                        outside.size(),
                        chart.points().size(),
                        periods,
                        DanishWords.list(outside)))
        .line("Gennemsnit", "af %s %s".formatted(chart.points().size(), periods), mean)
        .line("Gennemsnitligt spring", "mellem naboer", range)
        .line(
            "Øvre grænse",
            "%s + 2,66 · %s".formatted(mean, range),
            DanishNumber.of(chart.upper(), finer))
        .line(
            "Nedre grænse",
            "%s \u2212 2,66 · %s".formatted(mean, range),
            DanishNumber.of(chart.lower(), finer))
        .told();
  }

  private static String periods(List<Point> points) {
    return points.getFirst().period() instanceof Period.Month ? "måneder" : "kvartaler";
  }
}
