package dk.pejling.report.handover;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.disclosure.ClusterStatement.OnCriterion;
import dk.pejling.observation.Answer;
import dk.pejling.observation.Initiative;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the clusters have learnt about a pejlemærke and what stood in their way, in their words. */
public final class LearningTable {
  private final Material material;
  private final Pejlemaerke pejlemaerke;

  public LearningTable(Material material, Pejlemaerke pejlemaerke) {
    this.material = material;
    this.pejlemaerke = pejlemaerke;
  }

  public List<Block> blocks() {
    List<Table.Row> learnt = new ArrayList<>();
    List<Table.Row> barriers = new ArrayList<>();
    for (Cluster cluster : material.clusters()) {
      for (ClusterStatement statement : material.statements(cluster.id())) {
        statement.initiatives().stream()
            .filter(each -> each.pejlemaerke() == pejlemaerke.number())
            .filter(each -> said(each.results()) || said(each.learning()))
            .forEach(each -> learnt.add(learnt(cluster, each)));
        statement.progress().stream()
            .filter(each -> isHere(each) && said(each.barriers()))
            .forEach(each -> barriers.add(barrier(cluster, each)));
      }
    }
    if (learnt.isEmpty() && barriers.isEmpty()) {
      return List.of(
          Prose.body("Klyngerne har hverken indberettet resultater, læring eller barrierer."));
    }
    List<Block> blocks = new ArrayList<>();
    if (!learnt.isEmpty()) {
      blocks.add(learntTable(learnt));
    }
    if (!barriers.isEmpty()) {
      blocks.add(barrierTable(barriers));
    }
    return blocks;
  }

  private Table learntTable(List<Table.Row> rows) {
    return new Table(
        Captions.table(
            "laering-" + pejlemaerke.number(),
            "Klyngernes resultater og læring af "
                + Counting.ofCommon(rows.size(), "indsats", "indsatser"),
            "Indberettet af klyngerne."),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Klynge", 1),
            Cells.left("Indsats", 3),
            Cells.left("Resultater", 4),
            Cells.left("Læring", 4)),
        List.of(new Table.Group(rows)),
        List.of());
  }

  private Table barrierTable(List<Table.Row> rows) {
    return new Table(
        Captions.table(
            "barrierer-" + pejlemaerke.number(),
            "Klyngerne nævner " + Counting.ofCommon(rows.size(), "barriere", "barrierer"),
            "Indberettet af klyngerne."),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Klynge", 1),
            Cells.left("Succeskriterium", 3.4),
            Cells.left("Barriere", 7.6)),
        List.of(new Table.Group(rows)),
        List.of());
  }

  private static Table.Row learnt(Cluster cluster, Initiative initiative) {
    return Cells.row(
        Cells.text(cluster.shortName()),
        Cells.text(initiative.name()),
        Cells.answer(initiative.results(), Function.identity()),
        Cells.answer(initiative.learning(), Function.identity()));
  }

  private Table.Row barrier(Cluster cluster, OnCriterion said) {
    return Cells.row(
        Cells.text(cluster.shortName()),
        material.criterion(said.criterion()).stream()
            .findFirst()
            .<Cell>map(LearningTable::name)
            .orElseGet(() -> Cells.text(said.criterion().toString())),
        Cells.answer(said.barriers(), Function.identity()));
  }

  private static Cell name(SuccessCriterion criterion) {
    return new Cell.Text(
        List.of(Run.text(criterion.id() + "\u00A0" + criterion.frame().shortName())), "");
  }

  private boolean isHere(OnCriterion said) {
    return material.criterion(said.criterion()).stream()
        .anyMatch(each -> each.frame().pejlemaerke() == pejlemaerke.number());
  }

  private static boolean said(Answer<String> answer) {
    return !(answer instanceof Answer.Blank<String>);
  }
}
