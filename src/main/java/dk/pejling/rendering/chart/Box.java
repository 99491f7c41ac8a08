package dk.pejling.rendering.chart;

import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Shape;

/** A rectangle on a scene, y down. */
public record Box(double left, double top, double right, double bottom) {
  private static final double ASCENT = 0.76;
  private static final double DESCENT = 0.22;

  /** The ink of one line of text. */
  public static Box of(Shape.Words words, TextMeasure measure) {
    double width = measure.width(words.text(), words.face(), words.size());
    double left =
        switch (words.anchor()) {
          case START -> words.at().x();
          case MIDDLE -> words.at().x() - width / 2;
          case END -> words.at().x() - width;
        };
    double baseline = words.at().y();
    return new Box(
        left, baseline - ASCENT * words.size(), left + width, baseline + DESCENT * words.size());
  }

  public Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  public boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** Whether the line between the points has any part inside. */
  public boolean crossedBy(At from, At to) {
    double enters = 0;
    double leaves = 1;
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double[][] edges = {
      {-dx, from.x() - left}, {dx, right - from.x()}, {-dy, from.y() - top}, {dy, bottom - from.y()}
    };
    for (double[] edge : edges) {
      if (edge[0] == 0) {
        if (edge[1] <= 0) {
          return false;
        }
      } else if (edge[0] < 0) {
        enters = Math.max(enters, edge[1] / edge[0]);
      } else {
        leaves = Math.min(leaves, edge[1] / edge[0]);
      }
    }
    return enters < leaves;
  }
}
