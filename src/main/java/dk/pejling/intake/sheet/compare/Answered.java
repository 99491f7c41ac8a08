package dk.pejling.intake.sheet.compare;

import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.SourceLocation;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.OwnGoal;
import dk.pejling.observation.RevisionInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A row of answers as it was read.
 *
 * @param title what it is about, such as {@code kriterium 2.1}
 * @param key tells rows of a sheet apart; the same in both versions
 * @param at where it begins
 */
record Answered(String title, String key, SourceLocation at, List<Cell> cells) {
  Answered {
    cells = List.copyOf(cells);
  }

  /** An answer and the column it stands under. */
  record Cell(Column column, Answer<?> answer) {}

  /**
   * The answer under a column of that place among the columns.
   *
   * @param letters of the sheet's columns, as far as any answer tells them
   */
  Said said(int index, Map<Column, String> letters) {
    Cell cell = cells.get(index);
    String where = where(cell, letters);
    return switch (cell.answer()) {
      case Answer.Given<?> given -> new Said(Said.Kind.GIVEN, words(given.value()), where);
      case Answer.Blank<?> blank -> new Said(Said.Kind.BLANK, "", where);
      case Answer.HeldBack<?> held -> new Said(Said.Kind.HELD_BACK, held.findingCode(), where);
    };
  }

  /** An answer that can't be used has no place of its own: it stands in its row, its column. */
  private String where(Cell cell, Map<Column, String> letters) {
    if (cell.answer() instanceof Answer.Given<?> given
        && given.at() instanceof SheetCell(var file, var sheet, String address, var column)) {
      return address;
    }
    String row = row();
    String letter = letters.getOrDefault(cell.column(), "");
    return row.isEmpty() || letter.isEmpty() ? place() : letter + row;
  }

  /** Such as {@code A14}, or the sheet where no row can be told. */
  String cell() {
    return at instanceof SheetCell(var file, var sheet, String address, var column) ? address : "";
  }

  private String place() {
    return row().isEmpty() ? "" : "række " + row();
  }

  private String row() {
    return cell().replaceFirst("^[A-Z]+", "");
  }

  static String letters(String address) {
    return address.replaceFirst("\\d+$", "");
  }

  private static String words(Object value) {
    return switch (value) {
      case BigDecimal number -> DanishNumber.exact(number);
      case Long count -> DanishNumber.of(count);
      case LocalDate day -> DanishDate.of(day);
      case Boolean yes -> yes ? "Ja" : "Nej";
      case CriterionProgress.Status status -> status.label();
      case CriterionProgress.Confidence confidence -> confidence.label();
      case Initiative.Phase phase -> phase.label();
      case OwnGoal.SelfAssessment status -> status.label();
      case RevisionInput.Urgency urgency -> urgency.label();
      default -> value.toString();
    };
  }
}
