package dk.pejling.rendering.pdf.status.matrix;

/**
 * Where the matrix's columns of areas stand.
 *
 * @param first left edge of the region's column
 * @param pitch from column to column
 */
record MatrixGrid(double first, double pitch) {
  private static final double NAMES = 112.3;
  private static final double NARROW_NAMES = 84;
  private static final double PADDING = 6.8;
  private static final int ROOMY = 5;

  static MatrixGrid of(int columns, double width) {
    double names = columns > ROOMY ? NARROW_NAMES : NAMES;
    return new MatrixGrid(names, (width - names) / Math.max(1, columns));
  }

  double left(int column) {
    return first + column * pitch;
  }

  /** Where a column's text begins. */
  double text(int column) {
    return left(column) + PADDING;
  }

  /** How wide a column's text may be. */
  double room() {
    return pitch - PADDING - 1;
  }
}
