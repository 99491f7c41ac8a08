package dk.pejling.report.landmark;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.disclosure.ClusterStatement.OnCriterion;
import dk.pejling.observation.Initiative;
import dk.pejling.report.cluster.InitiativeTable;
import dk.pejling.report.cluster.Remarks;
import dk.pejling.report.document.Block;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;

/** What the clusters do for a pejlemærke: initiatives, accounts, barriers, learning, next steps. */
public final class ClusterWork {
  private final Material material;
  private final Pejlemaerke pejlemaerke;

  public ClusterWork(Material material, Pejlemaerke pejlemaerke) {
    this.material = material;
    this.pejlemaerke = pejlemaerke;
  }

  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Topic(
            "indsatser-" + pejlemaerke.number(),
            "Pejlemærke " + pejlemaerke.number(),
            "Indsatser, barrierer, læring og næste skridt",
            "Indberettet af klyngerne i deres statusskemaer; klyngernes egne ord"));
    if (!pejlemaerke.focusAreas().isEmpty()) {
      blocks.add(
          Prose.body(
              "Indsatsområder: "
                  + String.join(
                      "; ", pejlemaerke.focusAreas().stream().map(Counting::lowered).toList())
                  + "."));
    }
    if (material.status().statements().isEmpty()) {
      blocks.add(
          Prose.body(
              "Statusskema mangler fra alle klynger. Der er derfor ingen indsatser, barrierer,"
                  + " læring eller næste skridt at gengive."));
      return blocks;
    }
    blocks.addAll(initiatives());
    blocks.addAll(new CriterionAccounts(material, pejlemaerke).blocks());
    material.clusters().forEach(cluster -> blocks.addAll(of(cluster)));
    return blocks;
  }

  private List<Block> initiatives() {
    List<InitiativeTable.Entry> entries = new ArrayList<>();
    for (Cluster cluster : material.clusters()) {
      for (ClusterStatement statement : material.statements(cluster.id())) {
        own(statement)
            .forEach(
                each ->
                    entries.add(
                        new InitiativeTable.Entry(
                            cluster, each, material.surprise(statement, each))));
      }
    }
    return entries.isEmpty()
        ? List.of(Prose.body("Ingen klynge har indberettet indsatser for pejlemærket."))
        : List.of(InitiativeTable.byCluster(pejlemaerke, entries));
  }

  private List<Block> of(Cluster cluster) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "", cluster.name()));
    List<ClusterStatement> statements = material.statements(cluster.id());
    if (statements.isEmpty()) {
      blocks.add(Prose.body("Statusskema mangler."));
    }
    for (ClusterStatement statement : statements) {
      List<CriterionId> criteria =
          material.agreement().criteriaOf(pejlemaerke).stream().map(SuccessCriterion::id).toList();
      List<OnCriterion> said =
          statement.progress().stream()
              .filter(each -> criteria.contains(each.criterion()))
              .toList();
      blocks.addAll(new Remarks(said).withResults(own(statement)));
    }
    return blocks;
  }

  private List<Initiative> own(ClusterStatement statement) {
    return statement.initiatives().stream()
        .filter(each -> each.pejlemaerke() == pejlemaerke.number())
        .toList();
  }
}
