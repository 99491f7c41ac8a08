package dk.pejling.rendering.chart.label;

import dk.pejling.rendering.chart.Scene.At;

/** A straight line between two points. */
public record Stretch(At from, At to) {
  boolean crosses(Stretch other) {
    return side(other.from) * side(other.to) < 0 && other.side(from) * other.side(to) < 0;
  }

  /** The point of the line at that place. */
  public At at(double x) {
    return new At(x, from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x()));
  }

  /** Both upright, one upon the other. */
  boolean runsAlong(Stretch other) {
    return from.x() == to.x()
        && other.from.x() == other.to.x()
        && Math.abs(from.x() - other.from.x()) < 1
        && Math.min(from.y(), to.y()) < Math.max(other.from.y(), other.to.y())
        && Math.min(other.from.y(), other.to.y()) < Math.max(from.y(), to.y());
  }

  private double side(At point) {
    return (to.x() - from.x()) * (point.y() - from.y())
        - (to.y() - from.y()) * (point.x() - from.x());
  }
}
