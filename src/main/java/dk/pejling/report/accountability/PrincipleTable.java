package dk.pejling.report.accountability;

import dk.pejling.agreement.goal.Principle;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Prose;
import java.util.List;

/** The principles with the criteria that carry them out. */
public final class PrincipleTable {
  private final Material material;

  public PrincipleTable(Material material) {
    this.material = material;
  }

  /** The table, or a sentence when the agreement has nothing to list. */
  public Block block() {
    return material.agreement().principles().isEmpty()
        ? Prose.body("Aftalen nævner ingen principper.")
        : table();
  }

  private Table table() {
    List<Principle> principles = material.agreement().principles();
    int carried = (int) principles.stream().filter(each -> !criteria(each).isEmpty()).count();
    return new Table(
        Captions.table("principper-tabel", message(carried, principles.size()), ""),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Princip", 3.4),
            Cells.left("Hvad det betyder", 5.4),
            Cells.left("Succeskriterier", 2.6)),
        List.of(new Table.Group(principles.stream().map(this::row).toList())),
        List.of());
  }

  private static String message(int carried, int all) {
    if (carried == all) {
      return all == 1
          ? "Princippet bæres af mindst ét succeskriterium"
          : "Alle " + DanishWords.number(all) + " principper bæres af mindst ét succeskriterium";
    }
    return DanishWords.sentence(DanishWords.number(carried))
        + " af "
        + DanishWords.number(all)
        + " principper bæres af mindst ét succeskriterium";
  }

  private Table.Row row(Principle principle) {
    List<SuccessCriterion> criteria = criteria(principle);
    return Cells.row(
        Cells.text(principle.name()),
        Cells.text(principle.description()),
        criteria.isEmpty()
            ? Cells.words("intet succeskriterium")
            : new Cell.Text(CriterionLinks.of(criteria), ""));
  }

  private List<SuccessCriterion> criteria(Principle principle) {
    return material.agreement().criteria().stream()
        .filter(each -> each.frame().principles().contains(principle.id()))
        .toList();
  }
}
