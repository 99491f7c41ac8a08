package dk.pejling.assessment.verdict.opinion;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.assessment.verdict.opinion.sentence.ControlSentence;
import dk.pejling.assessment.verdict.opinion.sentence.OtherMethodSentence;
import dk.pejling.assessment.verdict.opinion.sentence.TrendSentence;

/** Puts what stands beside a verdict in Danish, with the arithmetic (method §6). */
public final class OpinionExplainer {
  public Explanation trend(Opinions opinions, Indicator indicator) {
    return TrendSentence.of(opinions.trend(), indicator);
  }

  public Explanation second(
      SecondOpinion opinion, Verdict verdict, SuccessCriterion criterion, Indicator indicator) {
    return OtherMethodSentence.of(
        opinion, verdict, criterion instanceof SuccessCriterion.Gap, indicator);
  }

  public Explanation control(Opinions opinions, Indicator indicator) {
    return ControlSentence.of(opinions.control(), indicator);
  }
}
