package dk.pejling.report.outcome;

import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.text.Counting;
import java.time.LocalDate;

/**
 * What became of a criterion at the end (`udfald`, method §8): the calculated verdict, read as an
 * answer to whether it was reached.
 */
public enum Outcome {
  REACHED("nået"),
  NOT_REACHED("ikke nået"),
  /** The target's time hasn't come in the figures: the pace says where it is heading. */
  NOT_YET("ikke nået endnu"),
  UNKNOWN("kan ikke vurderes"),
  CANCELLED("udgået");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  /**
   * @param asOf a milestone that is due by then and not done is not reached
   */
  public static Outcome of(AreaVerdict judged, LocalDate asOf) {
    return judged.basis() instanceof Basis.Milestone milestone
            && judged.verdict().assessable()
            && judged.verdict() != Verdict.ACHIEVED
            && milestone.due().isBefore(asOf)
        ? NOT_REACHED
        : of(judged.verdict());
  }

  /** What a verdict by itself answers. */
  static Outcome of(Verdict verdict) {
    return switch (verdict) {
      case ACHIEVED, MAINTAINED, WITHIN -> REACHED;
      case NOT_ACHIEVED, NOT_MAINTAINED, OUTSIDE -> NOT_REACHED;
      case ON_TRACK, BEHIND_PROGRESSING, BEHIND_LIMITED, BEHIND, WRONG_DIRECTION -> NOT_YET;
      case NOT_ASSESSABLE -> UNKNOWN;
      case CANCELLED -> CANCELLED;
    };
  }

  /** Small letters, as it ends a sentence. */
  public String words() {
    return words;
  }

  /** The same with its verb: {@code er ikke nået}, {@code kan ikke vurderes}. */
  public String told() {
    return this == UNKNOWN ? words : "er " + words;
  }

  /**
   * How a table tells it: a verdict that is an answer stands alone, any other behind the answer,
   * such as {@code Ikke nået: bagud} of a milestone that was due.
   */
  static String label(AreaVerdict judged, LocalDate asOf) {
    String verdict = judged.verdict().label();
    Outcome outcome = of(judged, asOf);
    return outcome == of(judged.verdict())
        ? verdict
        : DanishWords.sentence(outcome.words()) + ": " + Counting.lowered(verdict);
  }
}
