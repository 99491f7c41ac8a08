package dk.pejling.assessment.verdict;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.sentence.DistanceSentence;
import dk.pejling.assessment.verdict.sentence.LevelSentence;
import dk.pejling.assessment.verdict.sentence.MilestoneSentence;
import dk.pejling.assessment.verdict.sentence.PaceSentence;
import dk.pejling.assessment.verdict.sentence.ReasonSentence;

/** Puts a verdict and what it rests on in Danish, with the arithmetic (method §6). */
public final class Explainer {
  /**
   * @throws IllegalArgumentException if the basis can't belong to a criterion of that kind
   */
  public Explanation explain(
      Agreement agreement, SuccessCriterion criterion, Area area, Verdict verdict, Basis basis) {
    return switch (basis) {
      case Basis.NoVerdict(Reason reason) -> ReasonSentence.of(agreement, criterion, area, reason);
      case Basis.Milestone milestone -> MilestoneSentence.of(milestone);
      case Basis.Pace pace -> PaceSentence.of(pace, verdict, indicator(agreement, criterion), area);
      case Basis.Level level -> LevelSentence.of(level, criterion, indicator(agreement, criterion));
      case Basis.WithinRange range -> LevelSentence.of(range, indicator(agreement, criterion));
      case Basis.Distance distance ->
          DistanceSentence.of(distance, verdict, indicator(agreement, criterion));
    };
  }

  private static Indicator indicator(Agreement agreement, SuccessCriterion criterion) {
    if (criterion instanceof SuccessCriterion.Measured measured) {
      return agreement.indicator(measured.indicator());
    }
    throw new IllegalArgumentException("no figures behind criterion " + criterion.id());
  }
}
