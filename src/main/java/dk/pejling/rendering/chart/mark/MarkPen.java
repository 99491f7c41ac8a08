package dk.pejling.rendering.chart.mark;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Draws in units of a ninth of the mark's size around the mark's centre. */
final class MarkPen {
  private static final double UNITS = 9;
  private final double x;
  private final double y;
  private final double unit;

  MarkPen(double x, double y, double size) {
    this.x = x;
    this.y = y;
    this.unit = size / UNITS;
  }

  Stroke stroke(Colour colour, double width) {
    return new Stroke(colour, width * unit, List.of(), true);
  }

  Stroke dashed(Colour colour, double width, double length) {
    return Stroke.dashed(colour, width * unit, length * unit, length * unit);
  }

  Shape circle(double centreX, double centreY, double radius, Fill fill, Outline outline) {
    return new Shape.Circle(at(centreX, centreY), radius * unit, fill, outline);
  }

  Shape area(Fill fill, Outline outline, double... coordinates) {
    return new Shape.Polygon(points(coordinates), fill, outline);
  }

  Shape line(Stroke stroke, double... coordinates) {
    return new Shape.Line(points(coordinates), stroke);
  }

  private List<At> points(double... coordinates) {
    List<At> points = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      points.add(at(coordinates[i], coordinates[i + 1]));
    }
    return points;
  }

  private At at(double right, double down) {
    return new At(x + right * unit, y + down * unit);
  }
}
