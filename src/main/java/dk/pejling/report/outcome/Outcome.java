package dk.pejling.report.outcome;

import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
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
}
