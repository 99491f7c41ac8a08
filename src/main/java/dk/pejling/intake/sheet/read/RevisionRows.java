package dk.pejling.intake.sheet.read;

import dk.pejling.intake.sheet.answer.TextKind;
import dk.pejling.intake.sheet.answer.Vocabulary;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.form.RevisionColumn;
import dk.pejling.intake.sheet.table.FindingLog;
import dk.pejling.intake.sheet.table.Table;
import dk.pejling.intake.sheet.table.TableRow;
import dk.pejling.observation.Answer;
import dk.pejling.observation.RevisionInput;
import java.util.ArrayList;
import java.util.List;

/** Reads the sheet Revision: a no is a full answer, a yes needs where and why. */
final class RevisionRows {
  private final FindingLog log;

  RevisionRows(FindingLog log) {
    this.log = log;
  }

  SheetAnswers<RevisionInput> read(Table table) {
    List<RevisionInput> inputs = new ArrayList<>();
    for (TableRow row : table.rows()) {
      RowReading reading = new RowReading(row, "revision, række " + row.line().row(), log);
      if (!reading.blank(List.of(RevisionColumn.values()))) {
        inputs.add(input(reading));
      }
    }
    int filled = (int) inputs.stream().filter(RevisionRows::filled).count();
    return SheetAnswers.of(FormSheet.REVISION, inputs, filled, inputs.size());
  }

  private static boolean filled(RevisionInput input) {
    return input.shouldChange() instanceof Answer.Given<Boolean>(Boolean change, var at)
        && (!change
            || (input.where() instanceof Answer.Given && input.why() instanceof Answer.Given));
  }

  private static RevisionInput input(RowReading row) {
    return new RevisionInput(
        row.read(RevisionColumn.SHOULD_CHANGE, Vocabulary.yesNo()),
        row.read(RevisionColumn.WHERE, new TextKind()),
        row.read(RevisionColumn.WHY, new TextKind()),
        row.read(RevisionColumn.URGENCY, Vocabulary.urgency()),
        row.row().start());
  }
}
