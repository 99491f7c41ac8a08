package dk.pejling.rendering.pdf.flow;

/**
 * What stands on one page.
 *
 * @param runningHead right in the header, or empty
 * @param furnished whether it has header and footer
 */
public record Page(String runningHead, boolean furnished, Piece content) {
  /** A4 and the grid of twelve columns, in points. */
  public static final double WIDTH = 595.28;

  public static final double HEIGHT = 841.89;
  public static final double LEFT = 56.69;
  public static final double TEXT_WIDTH = 481.89;
  public static final double RIGHT = LEFT + TEXT_WIDTH;
  public static final double TOP = 62;
  public static final double BOTTOM = 782;

  /** For content, from top to bottom. */
  public static final double ROOM = BOTTOM - TOP;

  private static final double COLUMN = 41.10;
  private static final double GUTTER = 11.34;

  /** The left edge of a column of the grid, from the left edge of the text. */
  public static double columnLeft(int column) {
    return column * COLUMN;
  }

  /** How wide so many columns are with the gutters between them. */
  public static double columns(int span) {
    return span * COLUMN - GUTTER;
  }
}
