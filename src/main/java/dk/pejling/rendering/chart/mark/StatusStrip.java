package dk.pejling.rendering.chart.mark;

import dk.pejling.rendering.chart.Scene;
import dk.pejling.report.document.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks side by side, one per criterion.
 *
 * @param size of each mark
 * @param pitch from centre to centre
 */
public record StatusStrip(double size, double pitch) {
  /** In the cells of a matrix. */
  public static final StatusStrip DENSE = new StatusStrip(7.8, 9.3);

  /** In panels. */
  public static final StatusStrip WIDE = new StatusStrip(14, 20);

  /** From the left edge of the first mark. */
  public double width(int marks) {
    return marks == 0 ? 0 : (marks - 1) * pitch + size;
  }

  /**
   * @param x left edge of the first mark
   * @param y centre
   */
  public List<Scene.Shape> shapes(List<Mark> marks, double x, double y) {
    List<Scene.Shape> shapes = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      shapes.addAll(StatusMarks.shapes(marks.get(i), x + size / 2 + i * pitch, y, size));
    }
    return List.copyOf(shapes);
  }
}
