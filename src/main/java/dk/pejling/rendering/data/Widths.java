package dk.pejling.rendering.data;

import org.apache.poi.ss.usermodel.Sheet;

/** Columns as wide as what is in them, within bounds (`kolonnebredder`). */
final class Widths {
  private static final int LEAST = 8;
  private static final int MOST = 60;

  /** A width is counted in 256ths of a digit; bold letters and the filter's arrow take more. */
  private static final int UNIT = 256;

  private static final int BESIDE = 3;

  private final int[] letters;

  Widths(int columns) {
    this.letters = new int[columns];
  }

  void see(int column, int length) {
    letters[column] = Math.max(letters[column], length);
  }

  void set(Sheet sheet) {
    for (int column = 0; column < letters.length; column++) {
      sheet.setColumnWidth(column, UNIT * Math.clamp(letters[column] + BESIDE, LEAST, MOST));
    }
  }
}
