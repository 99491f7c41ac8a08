package dk.pejling.intake.sheet.grid;

/**
 * A cell.
 *
 * @param row counted from 1, as Excel shows it
 * @param column counted from 0
 */
public record Cell(int row, int column, CellContent content, boolean formula) {
  private static final int LETTERS = 26;

  /** Such as {@code F14}. */
  public String address() {
    return letters(column) + row;
  }

  /**
   * A column as Excel names it.
   *
   * @param column counted from 0
   */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return letters.toString();
  }

  public boolean blank() {
    return content instanceof CellContent.Nothing;
  }

  /** The text, or nothing where it holds something else. */
  public String text() {
    return content instanceof CellContent.Text(String value) ? value : "";
  }
}
