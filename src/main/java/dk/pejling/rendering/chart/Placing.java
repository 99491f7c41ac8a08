package dk.pejling.rendering.chart;

import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Shape;
import java.util.List;

/** Moves shapes: a scene into a page, a drawing into a scene. */
public final class Placing {
  private Placing() {}

  public static Shape moved(Shape shape, double right, double down) {
    return switch (shape) {
      case Shape.Line line -> new Shape.Line(moved(line.points(), right, down), line.stroke());
      case Shape.Polygon area ->
          new Shape.Polygon(moved(area.points(), right, down), area.fill(), area.outline());
      case Shape.Circle circle ->
          new Shape.Circle(
              moved(circle.centre(), right, down),
              circle.radius(),
              circle.fill(),
              circle.outline());
      case Shape.Arc arc ->
          new Shape.Arc(
              moved(arc.centre(), right, down),
              arc.radius(),
              arc.from(),
              arc.extent(),
              arc.stroke());
      case Shape.Words words ->
          new Shape.Words(
              moved(words.at(), right, down),
              words.text(),
              words.face(),
              words.size(),
              words.colour(),
              words.anchor());
    };
  }

  private static List<At> moved(List<At> points, double right, double down) {
    return points.stream().map(point -> moved(point, right, down)).toList();
  }

  private static At moved(At point, double right, double down) {
    return new At(point.x() + right, point.y() + down);
  }
}
