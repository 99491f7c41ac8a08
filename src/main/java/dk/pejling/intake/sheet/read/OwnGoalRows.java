package dk.pejling.intake.sheet.read;

import dk.pejling.agreement.Term;
import dk.pejling.intake.sheet.answer.TextKind;
import dk.pejling.intake.sheet.answer.Vocabulary;
import dk.pejling.intake.sheet.answer.YearKind;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.form.OwnGoalColumn;
import dk.pejling.intake.sheet.table.FindingLog;
import dk.pejling.intake.sheet.table.FormCode;
import dk.pejling.intake.sheet.table.Table;
import dk.pejling.intake.sheet.table.TableRow;
import dk.pejling.observation.Answer;
import dk.pejling.observation.OwnGoal;
import java.util.ArrayList;
import java.util.List;

/** Reads the sheet Egne mål: a row is filled when its criterion, target and status are. */
final class OwnGoalRows {
  private final Form form;
  private final FindingLog log;

  OwnGoalRows(Form form, FindingLog log) {
    this.form = form;
    this.log = log;
  }

  SheetAnswers<OwnGoal> read(Table table) {
    List<OwnGoal> goals = new ArrayList<>();
    int rows = 0;
    for (TableRow row : table.rows()) {
      RowReading reading = new RowReading(row, "det egne mål i række " + row.line().row(), log);
      if (!reading.blank(List.of(OwnGoalColumn.values()))) {
        rows++;
        goals.addAll(goal(reading));
      }
    }
    int filled = (int) goals.stream().filter(OwnGoalRows::filled).count();
    return SheetAnswers.of(FormSheet.OWN_GOALS, goals, filled, rows);
  }

  private static boolean filled(OwnGoal goal) {
    return goal.criterion() instanceof Answer.Given
        && goal.target() instanceof Answer.Given
        && goal.status() instanceof Answer.Given;
  }

  private List<OwnGoal> goal(RowReading row) {
    if (!(text(row, OwnGoalColumn.GOAL) instanceof Answer.Given<String>(String goal, var at))) {
      log.add(
          row.finding(
              OwnGoalColumn.GOAL,
              FormCode.ROW_INCOMPLETE,
              row.row().cell(OwnGoalColumn.GOAL).blank() ? "et tomt felt" : "et felt, der afventer",
              "\"" + OwnGoalColumn.GOAL.heading() + "\" udfyldt"));
      return List.of();
    }
    Term term = form.agreement().term();
    return List.of(
        new OwnGoal(
            goal,
            text(row, OwnGoalColumn.SUBGOAL),
            text(row, OwnGoalColumn.CRITERION),
            text(row, OwnGoalColumn.INDICATOR),
            text(row, OwnGoalColumn.BASELINE),
            text(row, OwnGoalColumn.TARGET),
            row.read(OwnGoalColumn.YEAR, new YearKind(term.from().getYear(), term.to().getYear())),
            text(row, OwnGoalColumn.ACHIEVED),
            row.read(OwnGoalColumn.STATUS, Vocabulary.selfAssessment()),
            row.row().start()));
  }

  private static Answer<String> text(RowReading row, OwnGoalColumn column) {
    return row.read(column, new TextKind());
  }
}
