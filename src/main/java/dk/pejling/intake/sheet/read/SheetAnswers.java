package dk.pejling.intake.sheet.read;

import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.observation.ReceivedFile.SheetCompleteness;
import java.util.List;

/** What one sheet says and how full it is (`arkets svar`). */
public record SheetAnswers<T>(List<T> values, SheetCompleteness completeness) {
  public SheetAnswers {
    values = List.copyOf(values);
  }

  /** Of a sheet that is free to have as many rows as the cluster likes, but at least one. */
  static <T> SheetAnswers<T> of(FormSheet sheet, List<T> values, int filled, int rows) {
    return new SheetAnswers<>(
        values, new SheetCompleteness(sheet.title(), filled, Math.max(1, rows)));
  }
}
