package dk.pejling.report.opening;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.document.Block;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sober messages for when the secretariat has written none: best, weakest, unknown. */
public final class ComputedMessages {
  private final Material material;

  public ComputedMessages(Material material) {
    this.material = material;
  }

  public List<Block> blocks() {
    List<Judged> judged = judged();
    List<Judged> assessable =
        judged.stream()
            .filter(each -> each.verdict().verdict().assessable())
            .sorted(Comparator.comparing(each -> each.verdict().verdict()))
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (!assessable.isEmpty()) {
      blocks.add(new Block.Heading(3, "", "Det går bedst"));
      blocks.add(Prose.body(told(assessable.getFirst())));
      blocks.add(new Block.Heading(3, "", "Det går svagest"));
      blocks.add(Prose.body(told(assessable.getLast())));
    }
    List<Judged> unknown =
        judged.stream().filter(each -> each.verdict().verdict() == Verdict.NOT_ASSESSABLE).toList();
    blocks.add(new Block.Heading(3, "", "Det kan ikke vurderes"));
    blocks.add(Prose.body(unknown(unknown)));
    return List.copyOf(blocks);
  }

  private String unknown(List<Judged> unknown) {
    if (unknown.isEmpty()) {
      return "Alle succeskriterier kan vurderes i regionen.";
    }
    List<String> names =
        unknown.stream()
            .map(each -> each.criterion().id() + "\u00A0" + each.criterion().frame().shortName())
            .toList();
    return dk.pejling.danish.DanishWords.sentence(
            Counting.of(unknown.size(), "succeskriterium", "succeskriterier"))
        + " kan ikke vurderes i regionen: "
        + Counting.named(names, 4)
        + ".";
  }

  private String told(Judged judged) {
    return judged.criterion().id()
        + "\u00A0"
        + judged.criterion().frame().name()
        + ": "
        + Amounts.kept(
            material.explain(judged.criterion(), material.region(), judged.verdict()).sentence());
  }

  private List<Judged> judged() {
    return material.agreement().criteria().stream()
        .flatMap(
            criterion ->
                material.verdicts(criterion.id(), material.region().id()).stream()
                    .map(verdict -> new Judged(criterion, verdict)))
        .toList();
  }

  private record Judged(SuccessCriterion criterion, AreaVerdict verdict) {}
}
