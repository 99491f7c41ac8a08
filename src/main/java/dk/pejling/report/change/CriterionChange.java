package dk.pejling.report.change;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.assessment.verdict.Verdict;
import java.util.List;

/**
 * What is different about one criterion since the last report (`ændring`).
 *
 * @param name as it is now, or as it was where it is gone
 * @param areas that have changed, finest first
 */
public record CriterionChange(CriterionId criterion, String name, List<AreaChange> areas) {
  public CriterionChange {
    areas = List.copyOf(areas);
  }

  /**
   * In one area.
   *
   * @param causes at least one
   */
  public record AreaChange(AreaId area, Stood before, Stood now, List<Cause> causes) {
    public AreaChange {
      causes = List.copyOf(causes);
    }

    public boolean otherVerdict() {
      return !before.equals(now);
    }
  }

  /** How it stood in a report. */
  public sealed interface Stood {
    record As(Verdict verdict) implements Stood {}

    /** It wasn't judged there. */
    record NotJudged() implements Stood {}
  }
}
