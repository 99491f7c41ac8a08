package dk.pejling.intake.sheet.compare;

import static dk.pejling.intake.sheet.form.InitiativeColumn.END;
import static dk.pejling.intake.sheet.form.InitiativeColumn.GRANTED;
import static dk.pejling.intake.sheet.form.InitiativeColumn.LEARNING;
import static dk.pejling.intake.sheet.form.InitiativeColumn.NAME;
import static dk.pejling.intake.sheet.form.InitiativeColumn.PEJLEMAERKE;
import static dk.pejling.intake.sheet.form.InitiativeColumn.PHASE;
import static dk.pejling.intake.sheet.form.InitiativeColumn.RESULTS;
import static dk.pejling.intake.sheet.form.InitiativeColumn.SPENT;
import static dk.pejling.intake.sheet.form.InitiativeColumn.START;
import static dk.pejling.intake.sheet.form.InitiativeColumn.TARGET_GROUP;

import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.intake.sheet.compare.Answered.Cell;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.form.InitiativeColumn;
import dk.pejling.intake.sheet.form.OwnGoalColumn;
import dk.pejling.intake.sheet.form.ProgressColumn;
import dk.pejling.intake.sheet.form.RevisionColumn;
import dk.pejling.observation.Answer;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.OwnGoal;
import dk.pejling.observation.RevisionInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report's answers, row by row, each under the heading it was written under. */
final class AnsweredRows {
  private AnsweredRows() {}

  static List<Answered> of(FormSheet sheet, ClusterReport report) {
    return told(
        switch (sheet) {
          case PROGRESS -> report.progress().stream().map(AnsweredRows::progress).toList();
          case INITIATIVES -> report.initiatives().stream().map(AnsweredRows::initiative).toList();
          case OWN_GOALS -> report.ownGoals().stream().map(AnsweredRows::goal).toList();
          case REVISION -> report.revision().stream().map(AnsweredRows::revision).toList();
        });
  }

  /** Rows that are called the same are told apart by their order. */
  private static List<Answered> told(List<Answered> rows) {
    Map<String, Integer> seen = new HashMap<>();
    List<Answered> told = new ArrayList<>();
    for (Answered row : rows) {
      int before = seen.merge(row.key(), 1, Integer::sum) - 1;
      told.add(
          before == 0
              ? row
              : new Answered(row.title(), row.key() + " #" + before, row.at(), row.cells()));
    }
    return told;
  }

  private static Answered progress(CriterionProgress row) {
    String title = "kriterium " + row.criterion();
    return new Answered(
        title,
        title,
        row.at(),
        List.of(
            new Cell(ProgressColumn.ACHIEVED, row.achieved()),
            new Cell(ProgressColumn.STATUS, row.status()),
            new Cell(ProgressColumn.NUMERATOR, row.numerator()),
            new Cell(ProgressColumn.DENOMINATOR, row.denominator()),
            new Cell(ProgressColumn.MEASURED, row.measured()),
            new Cell(ProgressColumn.EXPECTED, row.expected()),
            new Cell(ProgressColumn.EVIDENCE, row.evidence()),
            new Cell(ProgressColumn.CONFIDENCE, row.confidence()),
            new Cell(ProgressColumn.DESCRIPTION, row.description()),
            new Cell(ProgressColumn.BARRIERS, row.barriers()),
            new Cell(ProgressColumn.NEXT_STEPS, row.nextSteps()),
            new Cell(ProgressColumn.OWNER, row.owner()),
            new Cell(ProgressColumn.DEVIATION, row.deviationReason())));
  }

  private static Answered initiative(Initiative row) {
    return new Answered(
        "indsats " + row.id(),
        row.id(),
        row.at(),
        List.of(
            cell(InitiativeColumn.NUMBER, row.id()),
            cell(PEJLEMAERKE, row.pejlemaerke()),
            cell(NAME, row.name()),
            new Cell(TARGET_GROUP, row.targetGroup()),
            new Cell(PHASE, row.phase()),
            new Cell(START, row.start()),
            new Cell(END, row.end()),
            new Cell(GRANTED, row.granted()),
            new Cell(SPENT, row.spent()),
            new Cell(InitiativeColumn.STATUS, row.status()),
            new Cell(RESULTS, row.results()),
            new Cell(LEARNING, row.learning())));
  }

  /** Always there, since a row without it isn't taken; its own place isn't kept. */
  private static Cell cell(Column column, Object value) {
    return new Cell(column, new Answer.Given<>(value, new WholeFile("")));
  }

  private static Answered goal(OwnGoal row) {
    return new Answered(
        "eget mål \"" + row.goal() + "\"",
        row.goal(),
        row.at(),
        List.of(
            cell(OwnGoalColumn.GOAL, row.goal()),
            new Cell(OwnGoalColumn.SUBGOAL, row.subgoal()),
            new Cell(OwnGoalColumn.CRITERION, row.criterion()),
            new Cell(OwnGoalColumn.INDICATOR, row.indicator()),
            new Cell(OwnGoalColumn.BASELINE, row.baseline()),
            new Cell(OwnGoalColumn.TARGET, row.target()),
            new Cell(OwnGoalColumn.YEAR, row.year()),
            new Cell(OwnGoalColumn.ACHIEVED, row.achieved()),
            new Cell(OwnGoalColumn.STATUS, row.status())));
  }

  /** Has no name of its own: the first is compared with the first. */
  private static Answered revision(RevisionInput row) {
    return new Answered(
        "revision",
        "",
        row.at(),
        List.of(
            new Cell(RevisionColumn.SHOULD_CHANGE, row.shouldChange()),
            new Cell(RevisionColumn.WHERE, row.where()),
            new Cell(RevisionColumn.WHY, row.why()),
            new Cell(RevisionColumn.URGENCY, row.urgency())));
  }
}
