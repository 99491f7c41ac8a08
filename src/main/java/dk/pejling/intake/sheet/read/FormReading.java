package dk.pejling.intake.sheet.read;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeSheet;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.grid.Book;
import dk.pejling.intake.sheet.table.FindingLog;
import dk.pejling.intake.sheet.table.FormCode;
import dk.pejling.intake.sheet.table.FormTables;
import dk.pejling.intake.sheet.table.Table;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.OwnGoal;
import dk.pejling.observation.ReceivedFile.SheetCompleteness;
import dk.pejling.observation.RevisionInput;
import java.util.List;
import java.util.function.Function;

/** All sheets of one filled form (`udfyldt skema`). */
public record FormReading(
    SheetAnswers<CriterionProgress> progress,
    SheetAnswers<Initiative> initiatives,
    SheetAnswers<OwnGoal> ownGoals,
    SheetAnswers<RevisionInput> revision) {

  /** Reads every sheet; what is wrong with them is logged. */
  public static FormReading of(Form form, String file, Book book, FindingLog log) {
    FormTables tables = new FormTables(file, book, log);
    return new FormReading(
        new ProgressRows(form, file, log).read(tables.table(FormSheet.PROGRESS)),
        free(FormSheet.INITIATIVES, tables, log, new InitiativeRows(form, log)::read),
        free(FormSheet.OWN_GOALS, tables, log, new OwnGoalRows(form, log)::read),
        free(FormSheet.REVISION, tables, log, new RevisionRows(log)::read));
  }

  /** In the order of the sheets. */
  public List<SheetCompleteness> completeness() {
    return List.of(
        progress.completeness(),
        initiatives.completeness(),
        ownGoals.completeness(),
        revision.completeness());
  }

  /** Rows that hold an answer that can be used. */
  public int rows() {
    return progress.completeness().filled()
        + initiatives.values().size()
        + ownGoals.values().size()
        + revision.values().size();
  }

  private static <T> SheetAnswers<T> free(
      FormSheet sheet, FormTables tables, FindingLog log, Function<Table, SheetAnswers<T>> read) {
    return switch (tables.table(sheet)) {
      case FormTables.Located.Absent none -> SheetAnswers.of(sheet, List.of(), 0, 0);
      case FormTables.Located.At(Table table) -> {
        SheetAnswers<T> answers = read.apply(table);
        if (answers.values().isEmpty() && answers.completeness().filled() == 0) {
          log.add(
              Finding.of(
                  FormCode.SHEET_BLANK,
                  new WholeSheet(table.place().file(), table.place().sheet()),
                  "arket \"" + sheet.title() + "\"",
                  "ingen udfyldte rækker",
                  "mindst én udfyldt række"));
        }
        yield answers;
      }
    };
  }
}
