package dk.pejling.report.accountability;

import dk.pejling.agreement.goal.NationalGoal;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Measured;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Prose;
import java.util.List;
import java.util.stream.Collectors;

/** The national goals with the indicators and criteria that speak to them. */
public final class NationalGoalTable {
  private final Material material;

  public NationalGoalTable(Material material) {
    this.material = material;
  }

  /** The table, or a sentence when the agreement has nothing to list. */
  public Block block() {
    return material.agreement().nationalGoals().isEmpty()
        ? Prose.body("Aftalen henviser ikke til nationale mål.")
        : table();
  }

  private Table table() {
    List<NationalGoal> goals = material.agreement().nationalGoals();
    int touched = (int) goals.stream().filter(each -> !indicators(each).isEmpty()).count();
    return new Table(
        Captions.table("nationale-maal-tabel", message(touched, goals.size()), ""),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Nationalt mål", 4),
            Cells.left("Indikatorer", 5.6),
            Cells.left("Succeskriterier", 2.4)),
        List.of(new Table.Group(goals.stream().map(this::row).toList())),
        List.of());
  }

  private static String message(int touched, int all) {
    return (touched == 0 ? "Ingen" : DanishWords.sentence(DanishWords.number(touched)))
        + " af de "
        + DanishWords.number(all)
        + " nationale mål belyses af aftalens indikatorer";
  }

  private Table.Row row(NationalGoal goal) {
    List<Indicator> indicators = indicators(goal);
    List<SuccessCriterion> criteria =
        material.agreement().criteria().stream()
            .filter(
                each ->
                    Measured.by(each).stream()
                        .anyMatch(id -> indicators.stream().anyMatch(i -> i.id().equals(id))))
            .toList();
    return Cells.row(
        new Cell.Identified(String.valueOf(goal.number()), "", goal.name(), ""),
        indicators.isEmpty()
            ? Cells.words("belyses ikke af aftalens indikatorer")
            : Cells.text(
                indicators.stream().map(Indicator::shortName).collect(Collectors.joining("; "))),
        criteria.isEmpty() ? Cells.notRelevant() : new Cell.Text(CriterionLinks.of(criteria), ""));
  }

  private List<Indicator> indicators(NationalGoal goal) {
    return material.agreement().indicators().stream()
        .filter(each -> each.nationalGoals().contains(goal.number()))
        .toList();
  }
}
