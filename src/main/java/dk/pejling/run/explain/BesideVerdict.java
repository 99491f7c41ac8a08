package dk.pejling.run.explain;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.opinion.ControlChart;
import dk.pejling.assessment.verdict.opinion.OpinionExplainer;
import dk.pejling.assessment.verdict.opinion.Opinions;
import dk.pejling.assessment.verdict.opinion.SecondOpinion;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.run.ExplainedVerdict.Beside;
import dk.pejling.run.explain.input.Followed;
import java.util.ArrayList;
import java.util.List;

/** What stands beside a verdict: trend, other methods whether or not they agree, control limits. */
record BesideVerdict(Agreement agreement, SuccessCriterion criterion, AreaVerdict judged) {
  private static final OpinionExplainer EXPLAINER = new OpinionExplainer();

  /** None where nothing is measured. */
  List<Beside> all() {
    return Followed.by(agreement, criterion).map(this::all).orElse(List.of());
  }

  private List<Beside> all(Indicator indicator) {
    Opinions opinions = judged.opinions();
    List<Beside> beside = new ArrayList<>();
    beside.add(told("Udvikling", EXPLAINER.trend(opinions, indicator)));
    if (isPaced()) {
      beside.add(second("Vækstrate, som Open SDG", opinions.growth(), indicator));
      beside.add(second("Fremskrivning, som Tysklands strategi", opinions.forecast(), indicator));
    }
    if (opinions.control() instanceof ControlChart.Limits) {
      beside.add(told("Kontrolgrænser", EXPLAINER.control(opinions, indicator)));
    }
    return beside;
  }

  private boolean isPaced() {
    return criterion instanceof SuccessCriterion.Target
        || criterion instanceof SuccessCriterion.Gap;
  }

  private Beside second(String title, SecondOpinion opinion, Indicator indicator) {
    return told(
        title + (opinion.disagreesWith(judged.verdict()) ? " (et andet lys)" : ""),
        EXPLAINER.second(opinion, judged.verdict(), criterion, indicator));
  }

  private static Beside told(String title, Explanation told) {
    return new Beside(title, told.sentence(), Chain.lines(told));
  }
}
