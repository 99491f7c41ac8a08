package dk.pejling.rendering.docx.picture;

import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** The outlines of shapes. */
final class Geometry {
  private Geometry() {}

  static Path2D path(List<At> points, boolean closed) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
    if (closed) {
      path.closePath();
    }
    return path;
  }

  static java.awt.Shape circle(Shape.Circle circle) {
    double radius = circle.radius();
    return new Ellipse2D.Double(
        circle.centre().x() - radius, circle.centre().y() - radius, 2 * radius, 2 * radius);
  }

  static java.awt.Shape arc(Shape.Arc arc) {
    double radius = arc.radius();
    return new Arc2D.Double(
        arc.centre().x() - radius,
        arc.centre().y() - radius,
        2 * radius,
        2 * radius,
        arc.from(),
        arc.extent(),
        Arc2D.OPEN);
  }
}
