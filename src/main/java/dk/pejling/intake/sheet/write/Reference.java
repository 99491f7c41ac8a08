package dk.pejling.intake.sheet.write;

import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.FormSheet;
import org.apache.poi.ss.util.CellReference;

/**
 * Cells as the formulas of a rule name them (`henvisning`): the column fixed, the row that of the
 * first cell the rule is for.
 *
 * @param row counted from 0
 */
record Reference(FormSheet sheet, int row) {
  String of(Column column) {
    int index = sheet.columns().indexOf(column);
    return "$" + CellReference.convertNumToColString(index) + (row + 1);
  }

  /** From one column to another of the same row. */
  String of(Column first, Column last) {
    return of(first) + ":" + of(last);
  }
}
