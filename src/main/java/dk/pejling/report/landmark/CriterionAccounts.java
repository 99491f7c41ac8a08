package dk.pejling.report.landmark;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.disclosure.ClusterStatement.OnCriterion;
import dk.pejling.observation.Answer;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * What the clusters wrote of each measured criterion of a pejlemærke, with the reason they gave for
 * an unusual figure or a delay. Milestones and criteria without target have it on their own pages.
 */
record CriterionAccounts(Material material, Pejlemaerke pejlemaerke) {

  /** The table, or nothing when no cluster wrote anything. */
  List<Block> blocks() {
    List<Table.Group> groups = new ArrayList<>();
    for (SuccessCriterion criterion : material.agreement().criteriaOf(pejlemaerke)) {
      List<Table.Row> rows = rows(criterion);
      if (!rows.isEmpty()) {
        groups.add(new Table.Group(rows));
      }
    }
    return groups.isEmpty() ? List.of() : List.of(table(groups));
  }

  private Table table(List<Table.Group> groups) {
    return new Table(
        Captions.table(
            "egne-ord-" + pejlemaerke.number(),
            "Klyngernes egne ord om kriterierne",
            "Indberettet af klyngerne; indgår ikke i vurderingen."),
        Table.Density.DENSE,
        List.of(
            Cells.left("Kriterium", 1.2), Cells.left("Klynge", 1.2), Cells.left("Beskrivelse", 10)),
        groups,
        List.of());
  }

  private List<Table.Row> rows(SuccessCriterion criterion) {
    return switch (criterion) {
      case SuccessCriterion.Measured measured -> {
        List<Table.Row> rows = new ArrayList<>();
        for (Cluster cluster : material.clusters()) {
          for (ClusterStatement statement : material.statements(cluster.id())) {
            statement.progress().stream()
                .filter(said -> said.criterion().equals(criterion.id()))
                .filter(CriterionAccounts::saysSomething)
                .forEach(said -> rows.add(row(cluster, statement, said)));
          }
        }
        yield rows;
      }
      case SuccessCriterion.Milestone milestone -> List.of();
      case SuccessCriterion.NoTarget none -> List.of();
    };
  }

  private static boolean saysSomething(OnCriterion said) {
    return !(said.description() instanceof Answer.Blank<String>)
        || !(said.deviationReason() instanceof Answer.Blank<String>);
  }

  private Table.Row row(Cluster cluster, ClusterStatement statement, OnCriterion said) {
    return Cells.row(
        Cells.text(said.criterion().toString()),
        Cells.text(cluster.shortName()),
        switch (said.deviationReason()) {
          case Answer.Blank<String>() -> Cells.answer(said.description(), text -> text);
          case Answer.Given<String>(String reason, var at) ->
              described(
                  said.description(),
                  material.surprise(statement, said.criterion()) + "Begrundelse: " + reason);
          case Answer.HeldBack<String>(String code) ->
              described(said.description(), "Begrundelsen afventer rettelse (" + code + ")");
        });
  }

  private static Cell described(Answer<String> description, String reason) {
    return switch (description) {
      case Answer.Given<String>(String text, var at) -> new Cell.Text(Run.plain(text), reason);
      case Answer.Blank<String>() -> Cells.text(reason);
      case Answer.HeldBack<String>(String code) ->
          new Cell.Text(Run.plain("Afventer rettelse (" + code + ")."), reason);
    };
  }
}
