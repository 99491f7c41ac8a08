package dk.pejling.rendering.pdf.status.mark;

import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.mark.Distribution;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.rendering.chart.mark.StatusStrip;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Sheet;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.report.document.Mark;
import java.util.List;

/** Marks that stand for words: figures whose alternative says them. */
public final class MarkFigure {
  private MarkFigure() {}

  public static Tag strip(Tag parent, List<Mark> marks) {
    return marks.isEmpty() ? Artifact.LAYOUT : parent.figure(Distribution.words(marks));
  }

  /**
   * @param x left edge of the first mark
   * @param y centre
   */
  public static void paintStrip(
      Sheet sheet, Tag tag, StatusStrip strip, List<Mark> marks, double x, double y) {
    if (marks.isEmpty()) {
      return;
    }
    double half = strip.size() / 2 + 0.5;
    Drawing drawing = new Drawing().addAll(strip.shapes(marks, 0, half));
    Scene scene = drawing.scene(strip.width(marks.size()), 2 * half);
    sheet.scene(tag, x, y - half, scene);
  }

  /** A mark whose word is nowhere beside it. */
  public static Tag mark(Tag parent, Mark mark) {
    return parent.figure(mark.words());
  }

  /**
   * @param x centre
   * @param y centre
   */
  public static void paintMark(Sheet sheet, Tag tag, Mark mark, double size, double x, double y) {
    double half = size / 2 + 0.5;
    Drawing drawing = new Drawing().addAll(StatusMarks.shapes(mark, half, half, size));
    sheet.scene(tag, x - half, y - half, drawing.scene(2 * half, 2 * half));
  }

  /** The strip, narrowed where the marks would not fit; they may touch, never overlap. */
  public static StatusStrip fitted(StatusStrip strip, int marks, double width) {
    if (marks < 2 || strip.width(marks) <= width) {
      return strip;
    }
    double share = width / strip.width(marks);
    double pitch = (width - strip.size()) / (marks - 1);
    return pitch >= strip.size()
        ? new StatusStrip(strip.size(), pitch)
        : new StatusStrip(strip.size() * share, strip.pitch() * share);
  }
}
