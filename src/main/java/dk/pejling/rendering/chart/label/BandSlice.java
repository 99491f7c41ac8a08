package dk.pejling.rendering.chart.label;

import dk.pejling.rendering.chart.Box;

/** The interval band between two points in time, with straight edges. */
public record BandSlice(Span left, Span right) {
  /** Top and bottom of the band at one point in time. */
  public record Span(double x, double top, double bottom) {}

  boolean overlaps(Box box) {
    double from = Math.max(left.x, box.left());
    double to = Math.min(right.x, box.right());
    if (from >= to) {
      return false;
    }
    double top = Math.min(between(left.top, right.top, from), between(left.top, right.top, to));
    double bottom =
        Math.max(between(left.bottom, right.bottom, from), between(left.bottom, right.bottom, to));
    return top < box.bottom() && box.top() < bottom;
  }

  private double between(double atLeft, double atRight, double x) {
    return atLeft + (atRight - atLeft) * (x - left.x) / (right.x - left.x);
  }
}
