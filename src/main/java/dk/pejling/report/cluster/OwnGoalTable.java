package dk.pejling.report.cluster;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.observation.Answer;
import dk.pejling.observation.OwnGoal;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Every cluster's own goals with all that was reported of them (Sundhedsstyrelsen's advice 2.1).
 */
public final class OwnGoalTable {
  private static final int ANSWERS = 4;
  private final Material material;

  public OwnGoalTable(Material material) {
    this.material = material;
  }

  /** The table, or a sentence when no cluster has reported anything. */
  public Block block() {
    return material.status().statements().isEmpty()
        ? Prose.body("Der er ingen egne mål at gengive, fordi alle statusskemaer mangler.")
        : table();
  }

  private Table table() {
    List<Table.Group> groups = new ArrayList<>();
    int reporting = 0;
    for (Cluster cluster : material.clusters()) {
      List<ClusterStatement> statements = material.statements(cluster.id());
      List<OwnGoal> goals = statements.stream().flatMap(each -> each.ownGoals().stream()).toList();
      reporting += goals.isEmpty() ? 0 : 1;
      groups.add(new Table.Group(rows(cluster, goals, statements.isEmpty())));
    }
    return new Table(
        Captions.table(
            "egne-maal",
            message(reporting),
            "Indberettet af klyngerne; indgår ikke i de målte resultater."),
        Table.Density.DENSE,
        List.of(
            Cells.left("Klynge", 1),
            Cells.left("Mål", 6.6),
            Cells.left("Baseline", 1.6),
            Cells.left("Måltal", 1.4),
            Cells.left("Opnået", 1.8)),
        groups,
        List.of());
  }

  private String message(int reporting) {
    return Counting.clusters(reporting, material.clusters().size()) + " har indberettet egne mål";
  }

  private static List<Table.Row> rows(Cluster cluster, List<OwnGoal> goals, boolean noSheet) {
    Cell name = Cells.text(cluster.shortName());
    return goals.isEmpty()
        ? List.of(
            Cells.row(
                name,
                new Cell.Absent(
                    noSheet ? "Statusskema mangler" : "ikke indberettet", false, ANSWERS)))
        : goals.stream().map(goal -> row(name, goal)).toList();
  }

  private static Table.Row row(Cell name, OwnGoal goal) {
    List<String> detail = new ArrayList<>();
    given(goal.subgoal(), detail, "delmål: ");
    given(goal.criterion(), detail, "succeskriterium: ");
    given(goal.indicator(), detail, "måles ved: ");
    return Cells.row(
        name,
        Cells.text(goal.goal(), String.join(" · ", detail)),
        Cells.answer(goal.baseline(), Function.identity()),
        target(goal),
        Cells.answer(goal.achieved(), Function.identity()));
  }

  private static Cell target(OwnGoal goal) {
    return goal.target() instanceof Answer.Given<String>(String target, var at)
            && goal.year() instanceof Answer.Given<Integer>(Integer year, var when)
        ? Cells.text(target, "i " + year)
        : Cells.answer(goal.target(), Function.identity());
  }

  private static void given(Answer<String> answer, List<String> detail, String words) {
    if (answer instanceof Answer.Given<String>(String text, var at) && !text.isBlank()) {
      detail.add(words + text);
    }
  }
}
