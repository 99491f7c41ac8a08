package dk.pejling.rendering.pdf.status.mark;

import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.mark.StatusStrip;
import dk.pejling.rendering.pdf.tagged.Sheet;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.report.document.Mark;
import java.util.ArrayList;
import java.util.List;

/** A strip of marks that goes on in further rows where the marks would no longer stand apart. */
public record MarkRows(StatusStrip strip, List<List<Mark>> rows) {
  /** From row to row, over the pitch within one, in points. */
  private static final double BETWEEN_ROWS = 1.2;

  /** From the edge of a mark to the next one, at least. */
  private static final double LEAST_GAP = 0.5;

  public MarkRows {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** One row as long as it fits, a little closer if need be. */
  public static MarkRows of(StatusStrip strip, List<Mark> marks, double width) {
    StatusStrip closest = new StatusStrip(strip.size(), strip.size() + LEAST_GAP);
    if (closest.width(marks.size()) <= width) {
      return new MarkRows(MarkFigure.fitted(strip, marks.size(), width), List.of(marks));
    }
    int most = Math.max(1, 1 + (int) ((width - strip.size()) / strip.pitch()));
    List<List<Mark>> rows = new ArrayList<>();
    for (int from = 0; from < marks.size(); from += most) {
      rows.add(marks.subList(from, Math.min(from + most, marks.size())));
    }
    return new MarkRows(strip, rows);
  }

  /** From the first row's centre to the last one's. */
  public double depth() {
    return (rows.size() - 1) * rowPitch();
  }

  /**
   * @param x left edge of the first mark
   * @param y centre of the first row
   */
  public void paint(Sheet sheet, Tag tag, double x, double y) {
    if (rows.getFirst().isEmpty()) {
      return;
    }
    double half = strip.size() / 2 + 0.5;
    Drawing drawing = new Drawing();
    for (int i = 0; i < rows.size(); i++) {
      drawing.addAll(strip.shapes(rows.get(i), 0, half + i * rowPitch()));
    }
    double width = strip.width(rows.getFirst().size());
    sheet.scene(tag, x, y - half, drawing.scene(width, 2 * half + depth()));
  }

  private double rowPitch() {
    return strip.pitch() + BETWEEN_ROWS;
  }
}
