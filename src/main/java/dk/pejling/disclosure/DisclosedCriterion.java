package dk.pejling.disclosure;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.assessment.verdict.opinion.Opinions;
import java.util.List;

/** One criterion's verdicts as they may be published, finest areas first. */
public record DisclosedCriterion(SuccessCriterion criterion, List<AreaVerdict> areas) {
  public DisclosedCriterion {
    areas = List.copyOf(areas);
  }

  /**
   * @param basis without any hidden number: a verdict that rests on one is {@link
   *     Verdict#NOT_ASSESSABLE} with the reason hidden
   * @param opinions made from published figures like the verdict itself
   */
  public record AreaVerdict(AreaId area, Verdict verdict, Basis basis, Opinions opinions) {}
}
