package dk.pejling.intake.extract.table.sheet;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell of a sheet.
 *
 * @param text as stored, which of a number is the form of Java's
 * @param row counted from 1
 * @param column counted from 0
 */
record Cell(String text, boolean number, int row, int column) {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  String address() {
    String letters =
        column < LETTERS.length()
            ? LETTERS.substring(column, column + 1)
            : CellReference.convertNumToColString(column);
    return letters.concat(Integer.toString(row));
  }
}
