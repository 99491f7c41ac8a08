package dk.pejling.disclosure;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.assessment.verdict.Verdict;
import java.util.List;

/**
 * How a pejlemærke stands in one area (`samlet vurdering`, method §5).
 *
 * @param light what the light rule gives; {@link Verdict#NOT_ASSESSABLE} when fewer than half of
 *     the criteria can be assessed
 * @param distribution every criterion's verdict, best first
 * @param weakest the criteria with the weakest assessable verdict; empty when none is assessable
 */
public record PejlemaerkeStanding(
    int pejlemaerke,
    AreaId area,
    Verdict light,
    List<Entry> distribution,
    List<CriterionId> weakest) {
  public PejlemaerkeStanding {
    distribution = List.copyOf(distribution);
    weakest = List.copyOf(weakest);
  }

  /** One criterion's verdict, and what it rests on. */
  public record Entry(CriterionId criterion, Verdict verdict, Evidence evidence) {}

  /**
   * What a verdict rests on. Reported progress and measured effect are counted together where a
   * distribution is shown, and told apart wherever that is done (method §5).
   */
  public enum Evidence {
    /** A source's figures. */
    MEASURED,
    /** What clusters say themselves of a milestone. */
    REPORTED,
    /** Nothing has been agreed to judge by. */
    NONE
  }

  /** How many of the assessable rest on that. */
  public int assessable(Evidence evidence) {
    return (int)
        distribution.stream()
            .filter(entry -> entry.verdict().assessable() && entry.evidence() == evidence)
            .count();
  }

  /** How many criteria can be assessed. */
  public int assessable() {
    return (int) distribution.stream().filter(entry -> entry.verdict().assessable()).count();
  }

  /** How many are reached, maintained or on track. */
  public int favourable() {
    return (int) distribution.stream().filter(entry -> entry.verdict().favourable()).count();
  }
}
