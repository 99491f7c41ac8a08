package dk.pejling.intake.extract.proposal;

import dk.pejling.intake.extract.table.Sample;
import dk.pejling.intake.extract.table.Sample.SampleCell;
import dk.pejling.intake.extract.table.Sample.SampleRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a sample's headings and figures are.
 *
 * @param headings as written, blank where a column has none; empty where the file has no headings
 * @param line of the headings, or 0
 * @param above rows over the headings
 * @param body the rows with figures, labels filled down
 * @param below rows that can't be rows of the table
 * @param width columns
 */
record Outline(
    List<String> headings,
    int line,
    List<SampleRow> above,
    List<SampleRow> body,
    List<SampleRow> below,
    int width) {
  private static final int LOOKED_AT = 60;

  static Outline of(Sample sample) {
    int width = width(sample.rows());
    List<SampleRow> rows = sample.rows();
    int first = 0;
    while (first < Math.min(rows.size(), LOOKED_AT) && filled(rows.get(first)) < 2) {
      first++;
    }
    int heading = -1;
    for (int at = first; at < Math.min(rows.size(), LOOKED_AT); at++) {
      SampleRow row = rows.get(at);
      if (hasFigure(row, width)) {
        first = at;
        break;
      }
      if (isHeading(row, width)) {
        heading = at;
        first = at + 1;
        break;
      }
    }
    List<SampleRow> body = new ArrayList<>();
    List<SampleRow> below = new ArrayList<>();
    for (SampleRow row : rows.subList(first, rows.size())) {
      (isRow(row, width) ? body : below).add(row);
    }
    List<SampleRow> above = rows.subList(0, heading >= 0 ? heading : first);
    List<String> headings = new ArrayList<>();
    for (int column = 0; heading >= 0 && column < width; column++) {
      headings.add(rows.get(heading).cell(column).text());
    }
    return new Outline(
        headings, heading >= 0 ? rows.get(heading).line() : 0, above, body, below, width);
  }

  boolean hasHeadings() {
    return !headings.isEmpty();
  }

  private static int width(List<SampleRow> rows) {
    Map<Integer, Integer> widths = new HashMap<>();
    rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
    return widths.isEmpty()
        ? 0
        : Collections.max(widths.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static long filled(SampleRow row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).count();
  }

  /** A row that was cut off is one too; a line with a single text isn't. */
  private static boolean isRow(SampleRow row, int width) {
    return filled(row) > 1
        || (width == row.cells().size() && row.cells().stream().anyMatch(Figures::isFigure));
  }

  private static boolean isHeading(SampleRow row, int width) {
    List<SampleCell> written = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    return row.cells().size() >= width
        && written.size() > 1
        && written.stream()
            .allMatch(cell -> Figures.isPeriod(cell.text()) || !Figures.isFigure(cell));
  }

  private static boolean hasFigure(SampleRow row, int width) {
    return row.cells().size() >= width - 1
        && row.cells().stream()
            .anyMatch(cell -> Figures.isFigure(cell) && !Figures.isPeriod(cell.text()));
  }
}
