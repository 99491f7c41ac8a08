package dk.pejling.report.outcome;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.criterion.CriterionTopic;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Marks;
import java.util.ArrayList;
import java.util.List;

/**
 * Which criteria weren't reached and why, and every criterion's end in the region and each cluster
 * with the share that was realised.
 */
public final class OutcomeAreas {
  private final Material material;

  public OutcomeAreas(Material material) {
    this.material = material;
  }

  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(new OutcomeReasons(Outcomes.of(material)).blocks());
    blocks.add(table());
    return List.copyOf(blocks);
  }

  private Block table() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Cells.left("Succeskriterium", 4));
    columns.add(Cells.left("Region", 2));
    for (Cluster cluster : material.clusters()) {
      columns.add(Cells.left(cluster.shortName(), 2));
    }
    List<Table.Group> groups = new ArrayList<>();
    for (Pejlemaerke pejlemaerke : material.agreement().pejlemaerker()) {
      List<Table.Row> rows =
          material.agreement().criteriaOf(pejlemaerke).stream().map(this::row).toList();
      if (!rows.isEmpty()) {
        groups.add(new Table.Group(rows));
      }
    }
    return new Table(
        Captions.table(
            "udfald-tabel",
            Outcomes.of(material).sentence(),
            "Regionen og klyngerne. I parentes står, hvor mange pct. af den aftalte ændring der"
                + " er realiseret."),
        Table.Density.DENSE,
        columns,
        groups,
        List.of());
  }

  private Table.Row row(SuccessCriterion criterion) {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        new Cell.Identified(
            criterion.id().toString(),
            CriterionTopic.anchor(criterion),
            criterion.frame().shortName(),
            ""));
    cells.add(cell(criterion, material.region()));
    material.clusters().forEach(cluster -> cells.add(cell(criterion, cluster)));
    return new Table.Row(cells, false);
  }

  private Cell cell(SuccessCriterion criterion, Area area) {
    List<AreaVerdict> judged = material.verdicts(criterion.id(), area.id());
    if (judged.isEmpty()) {
      return Cells.notRelevant();
    }
    AreaVerdict verdict = judged.getFirst();
    String share =
        Share.of(verdict.basis()) instanceof Share.Of of ? " (" + of.percent() + "\u00A0pct.)" : "";
    return new Cell.Status(
        Marks.of(verdict.verdict()),
        Outcome.label(verdict, material.status().asOf()) + share,
        verdict.verdict().assessable());
  }
}
