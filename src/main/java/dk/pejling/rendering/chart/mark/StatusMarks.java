package dk.pejling.rendering.chart.mark;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.report.document.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws status shapes: green circle, amber triangle, red square, grey ring. They differ in outline
 * and sign, so that they can be told apart without colour. Lengths are ninths of the size.
 */
public final class StatusMarks {
  private static final double SIGN = 1.25;
  private static final double EDGE = 1.0;

  /** How far above the baseline of its word a mark's centre stands, as a share of the type size. */
  public static final double RISE = 0.36;

  private StatusMarks() {}

  /**
   * @param size the mark's diameter: 8 to 9 in tables, 13 in the matrix, 20 to 28 in panels
   */
  public static List<Scene.Shape> shapes(Mark mark, double x, double y, double size) {
    MarkPen canvas = new MarkPen(x, y, size);
    return switch (mark) {
      case ACHIEVED -> circle(canvas, line(canvas, -2.1, 0.1, -0.6, 1.7, 2.2, -1.6));
      case ON_TRACK -> circle(canvas, line(canvas, -0.9, -2.1, 1.3, 0, -0.9, 2.1));
      case MAINTAINED -> circle(canvas, bars(canvas));
      case WITHIN ->
          circle(
              canvas,
              List.of(
                  sign(canvas, -2.3, -1.7, -2.3, 1.7),
                  dot(canvas, 0),
                  sign(canvas, 2.3, -1.7, 2.3, 1.7)));
      case BEHIND, BEHIND_PROGRESSING -> List.of(triangle(canvas, Colour.AMBER));
      case BEHIND_LIMITED -> halfTriangle(canvas);
      case WRONG_DIRECTION ->
          square(
              canvas,
              List.of(sign(canvas, 2.5, 0, -2.2, 0), sign(canvas, -0.3, -2.1, -2.4, 0, -0.3, 2.1)));
      case NOT_ACHIEVED ->
          square(canvas, List.of(sign(canvas, -2, -2, 2, 2), sign(canvas, -2, 2, 2, -2)));
      case NOT_MAINTAINED -> square(canvas, joined(bars(canvas), line(canvas, -2, 2.6, 2, -2.6)));
      case OUTSIDE ->
          square(
              canvas,
              List.of(
                  sign(canvas, -2.5, -1.7, -2.5, 1.7),
                  sign(canvas, 0.3, -1.7, 0.3, 1.7),
                  dot(canvas, 2.5)));
      case NOT_ASSESSABLE -> List.of(ring(canvas, canvas.dashed(Colour.GREY, EDGE, 1.57)));
      case CANCELLED ->
          List.of(
              ring(canvas, canvas.stroke(Colour.GREY, EDGE)),
              canvas.line(canvas.stroke(Colour.GREY, EDGE), -2.8, 2.8, 2.8, -2.8));
      case GIVEN_GREEN ->
          List.of(
              canvas.circle(0, 0, 3.9, solid(Colour.WHITE), edge(canvas, Colour.GREEN)),
              given(canvas, 0, Colour.GREEN));
      case GIVEN_YELLOW -> List.of(triangle(canvas, Colour.WHITE), given(canvas, 1, Colour.AMBER));
      case GIVEN_RED ->
          List.of(
              canvas.area(
                  solid(Colour.WHITE),
                  edge(canvas, Colour.RED),
                  -3.6,
                  -3.6,
                  3.6,
                  -3.6,
                  3.6,
                  3.6,
                  -3.6,
                  3.6),
              given(canvas, 0, Colour.RED));
      case GIVEN_GREY ->
          List.of(ring(canvas, canvas.stroke(Colour.GREY, EDGE)), given(canvas, 0, Colour.GREY));
    };
  }

  private static Outline edge(MarkPen canvas, Colour colour) {
    return new Outline.Drawn(canvas.stroke(colour, EDGE));
  }

  /** What tells a light that people gave from a calculated verdict. */
  private static Scene.Shape given(MarkPen canvas, double y, Colour colour) {
    return canvas.circle(0, y, 1.5, solid(colour), new Outline.None());
  }

  private static List<Scene.Shape> circle(MarkPen canvas, List<Scene.Shape> sign) {
    return joined(List.of(canvas.circle(0, 0, 4.5, solid(Colour.GREEN), new Outline.None())), sign);
  }

  private static List<Scene.Shape> square(MarkPen canvas, List<Scene.Shape> sign) {
    double side = 4.1;
    return joined(
        List.of(
            canvas.area(
                solid(Colour.RED),
                new Outline.None(),
                -side,
                -side,
                side,
                -side,
                side,
                side,
                -side,
                side)),
        sign);
  }

  private static Scene.Shape triangle(MarkPen canvas, Colour fill) {
    return canvas.area(
        solid(fill),
        new Outline.Drawn(canvas.stroke(Colour.AMBER, EDGE)),
        0,
        -4.3,
        4.6,
        3.8,
        -4.6,
        3.8);
  }

  /** White with an amber foot; 3.07 is half the triangle's width at 1.1. */
  private static List<Scene.Shape> halfTriangle(MarkPen canvas) {
    return List.of(
        triangle(canvas, Colour.WHITE),
        canvas.area(
            solid(Colour.AMBER), new Outline.None(), -3.07, 1.1, 3.07, 1.1, 4.6, 3.8, -4.6, 3.8));
  }

  private static Scene.Shape ring(MarkPen canvas, Stroke stroke) {
    return canvas.circle(0, 0, 4.0, solid(Colour.WHITE), new Outline.Drawn(stroke));
  }

  private static List<Scene.Shape> bars(MarkPen canvas) {
    return List.of(sign(canvas, -2, -1.2, 2, -1.2), sign(canvas, -2, 1.2, 2, 1.2));
  }

  private static Scene.Shape dot(MarkPen canvas, double x) {
    return canvas.circle(x, 0, 0.95, solid(Colour.WHITE), new Outline.None());
  }

  private static List<Scene.Shape> line(MarkPen canvas, double... coordinates) {
    return List.of(sign(canvas, coordinates));
  }

  private static Scene.Shape sign(MarkPen canvas, double... coordinates) {
    return canvas.line(canvas.stroke(Colour.WHITE, SIGN), coordinates);
  }

  private static Fill solid(Colour colour) {
    return new Fill.Solid(colour);
  }

  private static List<Scene.Shape> joined(List<Scene.Shape> first, List<Scene.Shape> then) {
    List<Scene.Shape> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }
}
