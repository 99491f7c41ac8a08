package dk.pejling.report.outcome;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.document.Block;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many criteria came to which end in the region. */
public record Outcomes(Map<Outcome, Integer> counts) {
  public Outcomes {
    counts = Map.copyOf(counts);
  }

  public static Outcomes of(Material material) {
    return of(material, material.agreement().criteria());
  }

  static Outcomes of(Material material, Pejlemaerke pejlemaerke) {
    return of(material, material.agreement().criteriaOf(pejlemaerke));
  }

  private static Outcomes of(Material material, List<SuccessCriterion> criteria) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (SuccessCriterion criterion : criteria) {
      counts.merge(of(material, criterion, material.region()), 1, Integer::sum);
    }
    return new Outcomes(counts);
  }

  /** What became of it there; unknown where it isn't judged. */
  public static Outcome of(Material material, SuccessCriterion criterion, Area area) {
    List<AreaVerdict> judged = material.verdicts(criterion.id(), area.id());
    return judged.isEmpty()
        ? Outcome.UNKNOWN
        : Outcome.of(judged.getFirst(), material.status().asOf());
  }

  public int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  public int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Such as {@code Fem af 17 kriterier er nået, to er ikke nået, og ét kan ikke vurderes}. */
  String sentence() {
    if (all() == 0) {
      return "Der er ingen succeskriterier";
    }
    List<String> parts = new ArrayList<>();
    for (Outcome outcome : List.of(Outcome.NOT_REACHED, Outcome.NOT_YET, Outcome.CANCELLED)) {
      if (count(outcome) > 0) {
        parts.add(DanishWords.number(count(outcome)) + " er " + outcome.words());
      }
    }
    if (count(Outcome.UNKNOWN) > 0) {
      parts.add(DanishWords.number(count(Outcome.UNKNOWN)) + " kan ikke vurderes");
    }
    return DanishWords.sentence(reached())
        + (parts.isEmpty()
            ? ""
            : parts.size() == 1 ? "; " + parts.getFirst() : "; " + DanishWords.list(parts));
  }

  private String reached() {
    int reached = count(Outcome.REACHED);
    String of = Counting.of(all(), "kriterium", "kriterier");
    return (reached == 0 ? "intet" : DanishWords.number(reached)) + " af " + of + " er nået";
  }

  /** The sentence that opens a summary. */
  public static Block lead(Material material) {
    Outcomes all = of(material);
    return new Prose()
        .strong(all.count(Outcome.REACHED) + Amounts.NBSP + "af" + Amounts.NBSP + all.all())
        .text(all.all() == 1 ? " succeskriterium er nået." : " succeskriterier er nået.")
        .text(rest(all))
        .paragraph(Block.Paragraph.Style.LEAD);
  }

  private static String rest(Outcomes all) {
    List<String> parts = new ArrayList<>();
    add(parts, all.count(Outcome.NOT_REACHED), "er ikke nået til tiden");
    add(
        parts,
        all.count(Outcome.NOT_YET),
        "er ikke nået endnu, men fristen er ikke kommet i tallene");
    add(parts, all.count(Outcome.UNKNOWN), "kan ikke vurderes");
    add(parts, all.count(Outcome.CANCELLED), "er udgået");
    return parts.isEmpty() ? "" : " " + DanishWords.sentence(DanishWords.list(parts)) + ".";
  }

  private static void add(List<String> parts, int count, String words) {
    if (count > 0) {
      parts.add(DanishWords.number(count) + " " + words);
    }
  }
}
