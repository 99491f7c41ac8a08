package dk.pejling.rendering.chart.mark;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * The word UDKAST across a page, drawn in strokes: it is seen, and is no text that a screen reader,
 * a search or a copied paragraph would meet.
 */
public final class DraftMark {
  private static final double HEIGHT = 108;
  private static final double WIDTH = 0.62 * HEIGHT;
  private static final double APART = 0.34 * HEIGHT;
  private static final double THICK = 0.17 * HEIGHT;
  private static final double ANGLE = Math.toRadians(-52);
  private static final int ARC_STEPS = 16;

  /** Each letter's strokes, in a box one wide and one high from its top left corner. */
  private static final List<List<List<At>>> LETTERS =
      List.of(
          List.of(joined(line(0, 0, 0, 0.69), arc(0.5, 0.69, 0.31, 180, 360), line(1, 0.69, 1, 0))),
          List.of(joined(line(0, 0, 0, 1), line(0, 1, 0.3, 1), bow(), line(0.3, 0, 0, 0))),
          List.of(line(0, 0, 0, 1), line(1, 0, 0, 0.58), line(0.28, 0.42, 1, 1)),
          List.of(joined(line(0, 1, 0.5, 0), line(0.5, 0, 1, 1)), line(0.18, 0.66, 0.82, 0.66)),
          List.of(
              joined(
                  arc(0.5, 0.25, 0.25, 25, 270),
                  List.of(new At(0.5, 0.5)),
                  arc(0.5, 0.75, 0.25, 90, -155))),
          List.of(line(0, 0, 1, 0), line(0.5, 0, 0.5, 1)));

  private static final double LENGTH = LETTERS.size() * (WIDTH + APART) - APART;

  private DraftMark() {}

  /** The word's strokes, with its middle at that place. */
  public static List<Shape.Line> lines(At middle) {
    double left = -LENGTH / 2;
    List<Shape.Line> lines = new ArrayList<>();
    for (List<List<At>> letter : LETTERS) {
      double from = left;
      for (List<At> line : letter) {
        List<At> points = line.stream().map(at -> turned(from, at, middle)).toList();
        lines.add(new Shape.Line(points, Stroke.of(Colour.WATERMARK, THICK)));
      }
      left += WIDTH + APART;
    }
    return List.copyOf(lines);
  }

  /** The word alone, with room around it for the strokes' thickness. */
  public static Scene scene() {
    double width = LENGTH * Math.cos(ANGLE) + HEIGHT * Math.sin(-ANGLE) + 2 * THICK;
    double height = LENGTH * Math.sin(-ANGLE) + HEIGHT * Math.cos(ANGLE) + 2 * THICK;
    return new Scene(width, height, List.copyOf(lines(new At(width / 2, height / 2))));
  }

  private static At turned(double left, At at, At middle) {
    double x = left + at.x() * WIDTH;
    double y = (at.y() - 0.5) * HEIGHT;
    return new At(
        middle.x() + x * Math.cos(ANGLE) - y * Math.sin(ANGLE),
        middle.y() + x * Math.sin(ANGLE) + y * Math.cos(ANGLE));
  }

  private static List<At> line(double fromX, double fromY, double toX, double toY) {
    return List.of(new At(fromX, fromY), new At(toX, toY));
  }

  private static List<At> bow() {
    List<At> points = new ArrayList<>();
    for (int i = 0; i <= ARC_STEPS; i++) {
      double angle = Math.PI * (0.5 - (double) i / ARC_STEPS);
      points.add(new At(0.3 + 0.7 * Math.cos(angle), 0.5 + 0.5 * Math.sin(angle)));
    }
    return points;
  }

  /** Half as wide as the letter; degrees from three o'clock, against the clock. */
  private static List<At> arc(double x, double y, double high, double from, double to) {
    List<At> points = new ArrayList<>();
    for (int i = 0; i <= ARC_STEPS; i++) {
      double angle = Math.toRadians(from + (to - from) * i / ARC_STEPS);
      points.add(new At(x + 0.5 * Math.cos(angle), y - high * Math.sin(angle)));
    }
    return points;
  }

  @SafeVarargs
  private static List<At> joined(List<At>... parts) {
    List<At> points = new ArrayList<>();
    for (List<At> part : parts) {
      for (At at : part) {
        if (points.isEmpty() || !points.getLast().equals(at)) {
          points.add(at);
        }
      }
    }
    return List.copyOf(points);
  }
}
