package dk.pejling.assessment.verdict;

import dk.pejling.agreement.goal.LightRule;
import java.util.List;

/** How a pejlemærke's verdicts make its light (`samlet vurdering`, method §5). */
public final class PejlemaerkeRule {
  private PejlemaerkeRule() {}

  /**
   * The verdict that stands for them all; {@link Verdict#NOT_ASSESSABLE} when fewer than half can
   * be assessed.
   */
  public static Verdict light(LightRule rule, List<Verdict> verdicts) {
    List<Verdict> assessable = verdicts.stream().filter(Verdict::assessable).sorted().toList();
    if (assessable.isEmpty() || 2 * assessable.size() < verdicts.size()) {
      return Verdict.NOT_ASSESSABLE;
    }
    return switch (rule) {
      case WEAKEST -> assessable.getLast();
      case MAJORITY -> assessable.get(assessable.size() / 2);
    };
  }
}
