package dk.pejling.agreement;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.finding.SourceLocation;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of an agreement stand in its file (`steder`), for findings that only the figures
 * give rise to. What stands nowhere, since nobody read it, is placed in the file as a whole.
 */
public record Places(
    Map<CriterionId, OfCriterion> criteria,
    Map<IndicatorId, OfIndicator> indicators,
    Map<String, SourceLocation> requirements) {
  private static final SourceLocation UNREAD = new SourceLocation.WholeFile("sundhedsaftale.yaml");

  public Places {
    criteria = Map.copyOf(criteria);
    indicators = Map.copyOf(indicators);
    requirements = Map.copyOf(requirements);
  }

  /**
   * Of one criterion.
   *
   * @param whole its first key
   * @param baseline the value of its baseline, or the nearest that is written
   * @param target the value that is to be reached or kept, or the nearest that is written
   * @param ownTargets of areas that have one
   */
  public record OfCriterion(
      SourceLocation whole,
      SourceLocation baseline,
      SourceLocation target,
      Map<AreaId, SourceLocation> ownTargets) {
    public OfCriterion {
      ownTargets = Map.copyOf(ownTargets);
    }
  }

  /**
   * Of one indicator.
   *
   * @param rollUp the word for how its areas make up the next level
   * @param breaks the beginnings of its breaks, in their order
   */
  public record OfIndicator(SourceLocation rollUp, List<SourceLocation> breaks) {
    public OfIndicator {
      breaks = List.copyOf(breaks);
    }
  }

  /** Of an agreement that was made otherwise than from a file. */
  public static Places unread() {
    return new Places(Map.of(), Map.of(), Map.of());
  }

  public OfCriterion of(CriterionId id) {
    return criteria.getOrDefault(id, new OfCriterion(UNREAD, UNREAD, UNREAD, Map.of()));
  }

  /** Of a requirement, by its id. */
  public SourceLocation requirement(String id) {
    return requirements.getOrDefault(id, UNREAD);
  }

  public SourceLocation rollUp(IndicatorId id) {
    OfIndicator read = indicators.get(id);
    return read == null ? UNREAD : read.rollUp();
  }

  /**
   * Of the beginning of a break.
   *
   * @param index counted from 0
   */
  public SourceLocation seriesBreak(IndicatorId id, int index) {
    OfIndicator read = indicators.get(id);
    return read == null ? UNREAD : read.breaks().get(index);
  }
}
