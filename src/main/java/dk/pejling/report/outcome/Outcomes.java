package dk.pejling.report.outcome;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Counting;
import java.util.List;

/** How many criteria came to which end in the region. */
public record Outcomes(List<Ending> endings) {
  private static final List<Outcome> OTHERS =
      List.of(Outcome.NOT_REACHED, Outcome.NOT_YET, Outcome.UNKNOWN, Outcome.CANCELLED);

  public Outcomes {
    endings = List.copyOf(endings);
  }

  public static Outcomes of(Material material) {
    return of(material, material.agreement().criteria());
  }

  static Outcomes of(Material material, Pejlemaerke pejlemaerke) {
    return of(material, material.agreement().criteriaOf(pejlemaerke));
  }

  private static Outcomes of(Material material, List<SuccessCriterion> criteria) {
    return new Outcomes(
        criteria.stream().map(each -> Ending.of(material, each, material.region())).toList());
  }

  /** What became of it there; unknown where it isn't judged. */
  public static Outcome of(Material material, SuccessCriterion criterion, Area area) {
    return Ending.of(material, criterion, area).outcome();
  }

  public List<Ending> with(Outcome outcome) {
    return endings.stream().filter(each -> each.outcome() == outcome).toList();
  }

  public int count(Outcome outcome) {
    return with(outcome).size();
  }

  public int all() {
    return endings.size();
  }

  /** The ends beside reached that occur; their counts and the reached add up to all. */
  public List<Outcome> others() {
    return OTHERS.stream().filter(each -> count(each) > 0).toList();
  }

  /** Such as {@code Fem af 17 kriterier er nået; to er ikke nået og ét kan ikke vurderes}. */
  String sentence() {
    if (all() == 0) {
      return "Der er ingen succeskriterier";
    }
    List<String> parts =
        others().stream().map(each -> DanishWords.number(count(each)) + " " + each.told()).toList();
    return DanishWords.sentence(reached())
        + (parts.isEmpty() ? "" : "; " + DanishWords.list(parts));
  }

  private String reached() {
    int reached = count(Outcome.REACHED);
    String of = Counting.of(all(), "kriterium", "kriterier");
    return (reached == 0 ? "intet" : DanishWords.number(reached)) + " af " + of + " er nået";
  }
}
