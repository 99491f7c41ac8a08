package dk.pejling.report.criterion;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.opinion.OpinionExplainer;
import dk.pejling.assessment.verdict.opinion.SecondOpinion;
import dk.pejling.assessment.verdict.opinion.Trend;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Prose;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands beside a verdict and never changes it: the trend of five years, and other methods
 * where they would show another light.
 */
record SideNotes(SuccessCriterion criterion, Indicator indicator, AreaVerdict judged) {
  private static final OpinionExplainer EXPLAINER = new OpinionExplainer();

  /** Empty where no trend can be calculated; the indicator's entry in the annex says why. */
  List<Run> trend() {
    return switch (judged.opinions().trend()) {
      case Trend.Significant significant -> said();
      case Trend.NotSignificant none -> said();
      case Trend.NotCalculable none -> List.of();
    };
  }

  private List<Run> said() {
    return Run.plain(" " + Amounts.kept(EXPLAINER.trend(judged.opinions(), indicator).sentence()));
  }

  /** One note for each method that disagrees, with its calculation in a line. */
  List<Block> otherMethods() {
    return judged.opinions().disagreeing(judged.verdict()).stream()
        .map(opinion -> Prose.note(Amounts.kept(told(opinion))))
        .toList();
  }

  private String told(SecondOpinion opinion) {
    Explanation explanation = EXPLAINER.second(opinion, judged.verdict(), criterion, indicator);
    return explanation.sentence()
        + explanation.arithmetic().stream()
            .map(line -> line.label() + ": " + line.expression() + " = " + line.result())
            .map(Amounts::stopped)
            .collect(Collectors.joining(" ", " ", ""));
  }
}
