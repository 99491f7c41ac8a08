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

  public record Entry(CriterionId criterion, Verdict verdict) {}

  /** How many criteria can be assessed. */
  public int assessable() {
    return (int) distribution.stream().filter(entry -> entry.verdict().assessable()).count();
  }

  /** How many are reached, maintained or on track. */
  public int favourable() {
    return (int) distribution.stream().filter(entry -> entry.verdict().favourable()).count();
  }
}
