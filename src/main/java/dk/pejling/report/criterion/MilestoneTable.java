package dk.pejling.report.criterion;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.danish.DanishDate;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.disclosure.ClusterStatement.OnCriterion;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress.Confidence;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Marks;
import java.util.ArrayList;
import java.util.List;

/** What each cluster says of a milestone, and how it is judged. */
final class MilestoneTable {
  private static final int ANSWERS = 3;
  private final Material material;
  private final SuccessCriterion.Milestone milestone;

  MilestoneTable(Material material, SuccessCriterion.Milestone milestone) {
    this.material = material;
    this.milestone = milestone;
  }

  List<Block> blocks() {
    List<Table.Row> rows = new ArrayList<>();
    int achieved = 0;
    for (Cluster cluster : material.clusters()) {
      List<AreaVerdict> judged = material.verdicts(milestone.id(), cluster.id());
      achieved += (int) judged.stream().filter(each -> each.verdict() == Verdict.ACHIEVED).count();
      rows.add(row(cluster, judged));
    }
    int all = material.clusters().size();
    String message = Counting.clusters(achieved, all) + " har nået milepælen";
    return List.of(
        new Table(
            Captions.table(
                "tabel-" + milestone.id() + "-klynger",
                message,
                "Frist "
                    + DanishDate.of(milestone.due())
                    + ". Status og tillid er klyngernes egen vurdering."),
            Table.Density.NORMAL,
            List.of(
                Cells.left("Klynge", 1.8),
                Cells.left("Status", 2),
                Cells.left("Stand", 4),
                Cells.left("Tillid", 3),
                Cells.left("Vurdering", 2.4)),
            List.of(new Table.Group(rows)),
            milestone.evidence().isBlank()
                ? List.of()
                : List.of("Dokumentation, der kræves: " + milestone.evidence() + ".")),
        new Block.Heading(3, "", "Klyngernes egne ord"),
        new ClusterWords(material, milestone).list());
  }

  private Table.Row row(Cluster cluster, List<AreaVerdict> judged) {
    List<OnCriterion> said =
        material.statements(cluster.id()).stream()
            .map(ClusterStatement::progress)
            .flatMap(List::stream)
            .filter(each -> each.criterion().equals(milestone.id()))
            .toList();
    Cell name = new Cell.Identified(cluster.name(), cluster.id().value(), "", "");
    Cell stand =
        judged.stream()
            .map(each -> Cells.text(MilestoneWords.of(each.basis()), held(said)))
            .findFirst()
            .orElse(Cells.notRelevant());
    Cell verdict = judged.stream().map(Marks::cell).findFirst().orElse(Cells.notRelevant());
    if (said.isEmpty()) {
      return Cells.row(name, new Cell.Absent("ikke indberettet", false, ANSWERS), verdict);
    }
    OnCriterion own = said.getFirst();
    return Cells.row(
        name,
        Cells.answer(own.status(), Status::label),
        stand,
        Cells.answer(own.confidence(), Confidence::label),
        verdict);
  }

  /** An expected date that awaits correction; one that is known is part of where it stands. */
  private static String held(List<OnCriterion> said) {
    return said.stream()
        .map(OnCriterion::expected)
        .filter(Answer.HeldBack.class::isInstance)
        .map(
            each ->
                "forventet dato afventer rettelse ("
                    + ((Answer.HeldBack<?>) each).findingCode()
                    + ")")
        .findFirst()
        .orElse("");
  }
}
