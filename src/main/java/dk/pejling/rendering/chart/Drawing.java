package dk.pejling.rendering.chart;

import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import java.util.ArrayList;
import java.util.List;

/** A scene under way: collects shapes in the order they are painted. */
public final class Drawing {
  private final List<Shape> shapes = new ArrayList<>();

  public Drawing add(Shape shape) {
    shapes.add(shape);
    return this;
  }

  public Drawing addAll(List<? extends Shape> more) {
    shapes.addAll(more);
    return this;
  }

  public Drawing line(double x1, double y1, double x2, double y2, Stroke stroke) {
    return add(new Shape.Line(List.of(new At(x1, y1), new At(x2, y2)), stroke));
  }

  /** A filled rectangle without outline. */
  public Drawing area(double x, double y, double width, double height, Colour colour) {
    return add(
        new Shape.Polygon(
            rectangle(x, y, width, height), new Fill.Solid(colour), new Outline.None()));
  }

  /** A dot without outline. */
  public Drawing dot(double x, double y, double radius, Colour colour) {
    return add(new Shape.Circle(new At(x, y), radius, new Fill.Solid(colour), new Outline.None()));
  }

  /** A white circle with an outline. */
  public Drawing ring(double x, double y, double radius, Stroke stroke) {
    return add(
        new Shape.Circle(
            new At(x, y), radius, new Fill.Solid(Colour.WHITE), new Outline.Drawn(stroke)));
  }

  public Drawing words(
      double x, double y, String text, Face face, double size, Colour colour, Anchor anchor) {
    return add(new Shape.Words(new At(x, y), text, face, size, colour, anchor));
  }

  public List<Shape> shapes() {
    return List.copyOf(shapes);
  }

  /** All of it, lower by so much. */
  public Scene scene(double width, double height, double lower) {
    return new Scene(
        width, height, shapes.stream().map(shape -> Placing.moved(shape, 0, lower)).toList());
  }

  public Scene scene(double width, double height) {
    return new Scene(width, height, shapes);
  }

  public static List<At> rectangle(double x, double y, double width, double height) {
    return List.of(
        new At(x, y), new At(x + width, y), new At(x + width, y + height), new At(x, y + height));
  }
}
