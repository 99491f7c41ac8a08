package dk.pejling.report.landmark;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.disclosure.PejlemaerkeStanding;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Counting;
import java.util.List;

/** How a pejlemærke stands in an area, as a caption. */
record StandingMessage(Material material, Pejlemaerke pejlemaerke) {
  String sentence(Area area) {
    PejlemaerkeStanding standing = material.status().standing(pejlemaerke.number(), area.id());
    String favourable =
        Counting.favourable(
            standing.favourable(), standing.assessable(), standing.distribution().size());
    boolean all = standing.favourable() == standing.assessable();
    List<String> weakest = standing.weakest().stream().map(CriterionId::toString).toList();
    return all || weakest.isEmpty()
        ? favourable
        : favourable + "; svagest er kriterium " + Counting.named(weakest, 2);
  }
}
