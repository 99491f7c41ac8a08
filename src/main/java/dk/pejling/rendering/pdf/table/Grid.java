package dk.pejling.rendering.pdf.table;

import dk.pejling.report.document.Table.Column;
import java.util.List;

/**
 * Where a table's columns stand, in points from its left edge.
 *
 * @param lefts one more than columns: the last is the table's right edge
 */
record Grid(List<Double> lefts, double gap) {
  Grid {
    lefts = List.copyOf(lefts);
  }

  static Grid of(List<Column> columns, double width, double gap) {
    double shares = columns.stream().mapToDouble(Column::share).sum();
    Double[] lefts = new Double[columns.size() + 1];
    double left = 0;
    for (int i = 0; i < columns.size(); i++) {
      lefts[i] = left;
      left += width * columns.get(i).share() / shares;
    }
    lefts[columns.size()] = width;
    return new Grid(List.of(lefts), gap);
  }

  double left(int column) {
    return lefts.get(column);
  }

  /** Without the gap to the next column. */
  double width(int column, int span) {
    int end = column + span;
    return lefts.get(end) - lefts.get(column) - (end == lefts.size() - 1 ? 0 : gap);
  }
}
