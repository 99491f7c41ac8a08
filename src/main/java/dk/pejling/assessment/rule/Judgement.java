package dk.pejling.assessment.rule;

import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Verdict;

/** What a rule says, and what it rests on. */
public record Judgement(Verdict verdict, Basis basis) {
  public static Judgement none(Reason reason) {
    return new Judgement(Verdict.NOT_ASSESSABLE, new Basis.NoVerdict(reason));
  }
}
