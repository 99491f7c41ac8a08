package dk.pejling.assessment.rule;

import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Spread;

/** The figures a criterion is judged from, or why they can't be used (first row of method §2). */
public sealed interface Footing {
  /**
   * @param spread the latest figure's
   */
  record Firm(Point baseline, Point latest, Spread spread) implements Footing {}

  record Missing(Reason why) implements Footing {}
}
