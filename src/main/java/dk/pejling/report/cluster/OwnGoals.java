package dk.pejling.report.cluster;

import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.observation.Answer;
import dk.pejling.observation.OwnGoal;
import dk.pejling.observation.OwnGoal.SelfAssessment;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.Table;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Prose;
import java.util.List;
import java.util.function.Function;

/** The goals a cluster has set itself, kept apart from measured results. */
final class OwnGoals {
  private static final String TITLE = "Klyngens egne mål";
  private static final String APART = "Indberettet af klyngen; indgår ikke i de målte resultater";

  private OwnGoals() {}

  static List<Block> of(ClusterStatement statement) {
    if (statement.ownGoals().isEmpty()) {
      return List.of(
          new Block.Heading(3, "", TITLE), Prose.body("Klyngen har ikke indberettet egne mål."));
    }
    return List.of(
        new Table(
            Captions.headed(TITLE, APART),
            Table.Density.NORMAL,
            List.of(Cells.left("", 7.6), Cells.left("", 2.1), Cells.left("", 2.5)),
            List.of(new Table.Group(statement.ownGoals().stream().map(OwnGoals::row).toList())),
            List.of()));
  }

  private static Table.Row row(OwnGoal goal) {
    return Cells.row(
        Cells.text(goal.goal()),
        Cells.answer(goal.achieved(), Function.identity()),
        status(goal.status()));
  }

  /** The cluster's own judgement, or why there is none. */
  static Cell status(Answer<SelfAssessment> status) {
    return status instanceof Answer.Given<SelfAssessment>(SelfAssessment own, var at)
        ? new Cell.Status(mark(own), own.label(), true)
        : Cells.answer(status, SelfAssessment::label);
  }

  private static Mark mark(SelfAssessment own) {
    return switch (own) {
      case ACHIEVED -> Mark.ACHIEVED;
      case ON_TRACK -> Mark.ON_TRACK;
      case BEHIND -> Mark.BEHIND;
      case CANCELLED -> Mark.CANCELLED;
    };
  }
}
