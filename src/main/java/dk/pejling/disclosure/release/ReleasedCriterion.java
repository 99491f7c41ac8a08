package dk.pejling.disclosure.release;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Verdict;
import java.util.List;

/** One criterion as a report published it: what was aimed for, and how each area stood. */
public record ReleasedCriterion(CriterionId id, String name, Goal goal, List<AreaVerdict> areas) {
  public ReleasedCriterion {
    areas = List.copyOf(areas);
  }

  /**
   * @param baselineFiles behind the baseline
   * @param latestFiles behind the latest figure, or behind what was reported of a milestone
   */
  public record AreaVerdict(
      AreaId area,
      Verdict verdict,
      Ground ground,
      List<SourceOf> baselineFiles,
      List<SourceOf> latestFiles) {
    public AreaVerdict {
      baselineFiles = List.copyOf(baselineFiles);
      latestFiles = List.copyOf(latestFiles);
    }

    public Light light() {
      return verdict.light();
    }
  }

  /** A file that a figure came from. */
  public record SourceOf(String file, String sha256) {}

  /** The verdict in the area; none where it wasn't judged. */
  public List<AreaVerdict> in(AreaId area) {
    return areas.stream().filter(each -> each.area().equals(area)).toList();
  }
}
