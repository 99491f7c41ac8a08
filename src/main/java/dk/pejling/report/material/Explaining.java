package dk.pejling.report.material;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Area;
import dk.pejling.agreement.SuccessCriterion;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.Verdict;

/** How verdicts are explained. */
@FunctionalInterface
public interface Explaining {
  Explanation explain(
      Agreement agreement, SuccessCriterion criterion, Area area, Verdict verdict, Basis basis);
}
