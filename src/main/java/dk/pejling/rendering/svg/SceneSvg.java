package dk.pejling.rendering.svg;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.markup.Markup;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes shapes as SVG elements in points. Colours and faces are classes, such as {@code f-ink} for
 * a fill, {@code s-ink} for a stroke and {@code t-medium} for a text, which the page's style sheet
 * gives their look in light and in dark.
 */
public final class SceneSvg {
  private SceneSvg() {}

  public static void write(List<Shape> shapes, Markup out) {
    shapes.forEach(shape -> write(shape, out));
  }

  private static void write(Shape shape, Markup out) {
    switch (shape) {
      case Shape.Line(List<At> points, Stroke stroke) ->
          pen(out, "polyline", new Fill.None(), new Outline.Drawn(stroke), "points", list(points));
      case Shape.Polygon(List<At> points, Fill fill, Outline outline) ->
          pen(out, "polygon", fill, outline, "points", list(points));
      case Shape.Circle(At at, double radius, Fill fill, Outline outline) ->
          pen(
              out,
              "circle",
              fill,
              outline,
              "cx",
              Points.of(at.x()),
              "cy",
              Points.of(at.y()),
              "r",
              Points.of(radius));
      case Shape.Arc arc ->
          pen(out, "path", new Fill.None(), new Outline.Drawn(arc.stroke()), "d", path(arc));
      case Shape.Words words -> words(words, out);
    }
  }

  private static void words(Shape.Words words, Markup out) {
    String anchor =
        switch (words.anchor()) {
          case START -> "";
          case MIDDLE -> "middle";
          case END -> "end";
        };
    out.element(
        "text",
        words.text(),
        "x",
        Points.of(words.at().x()),
        "y",
        Points.of(words.at().y()),
        "font-size",
        Points.of(words.size()),
        "text-anchor",
        anchor,
        "class",
        "f-%s t-%s".formatted(name(words.colour()), face(words.face())));
  }

  private static String face(Face face) {
    return face.name().toLowerCase(Locale.ROOT);
  }

  /** As the style sheet names it. */
  public static String name(Colour colour) {
    return colour.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void pen(
      Markup out, String element, Fill fill, Outline outline, String... geometry) {
    String filled = fill instanceof Fill.Solid(Colour colour) ? "f-" + name(colour) : "f-none";
    if (!(outline instanceof Outline.Drawn(Stroke stroke))) {
      out.open(element, joined(geometry, "class", filled)).close(element);
      return;
    }
    String round = stroke.roundCaps() ? " s-round" : "";
    out.open(
            element,
            joined(
                geometry,
                "class",
                filled + " s-" + name(stroke.colour()) + round,
                "stroke-width",
                Points.of(stroke.width()),
                "stroke-dasharray",
                stroke.dash().stream().map(Points::of).collect(Collectors.joining(" "))))
        .close(element);
  }

  private static String[] joined(String[] first, String... then) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(then)).toArray(String[]::new);
  }

  private static String list(List<At> points) {
    return points.stream()
        .map(at -> Points.of(at.x()) + "," + Points.of(at.y()))
        .collect(Collectors.joining(" "));
  }

  /** SVG has no arc over a whole turn; none of the drawings has one. */
  private static String path(Shape.Arc arc) {
    At from = on(arc, arc.from());
    At to = on(arc, arc.from() + arc.extent());
    String radius = Points.of(arc.radius());
    return "M%s %s A%s %s 0 %s %s %s %s"
        .formatted(
            Points.of(from.x()),
            Points.of(from.y()),
            radius,
            radius,
            Math.abs(arc.extent()) > 180 ? "1" : "0",
            arc.extent() > 0 ? "0" : "1",
            Points.of(to.x()),
            Points.of(to.y()));
  }

  private static At on(Shape.Arc arc, double degrees) {
    double angle = Math.toRadians(degrees);
    return new At(
        arc.centre().x() + arc.radius() * Math.cos(angle),
        arc.centre().y() - arc.radius() * Math.sin(angle));
  }
}
