package dk.pejling.rendering.chart;

import java.util.List;

/**
 * A drawing in points: x to the right, y down, origin at the top left corner.
 *
 * @param shapes painted in order, later ones on top
 */
public record Scene(double width, double height, List<Shape> shapes) {
  public Scene {
    shapes = List.copyOf(shapes);
  }

  /** A place in points from the top left corner. */
  public record At(double x, double y) {}

  /** Something drawn; later ones cover earlier ones. */
  public sealed interface Shape {
    /** An open line through at least two points. */
    record Line(List<At> points, Stroke stroke) implements Shape {
      public Line {
        points = List.copyOf(points);
      }
    }

    /** A closed outline through at least three points. */
    record Polygon(List<At> points, Fill fill, Outline outline) implements Shape {
      public Polygon {
        points = List.copyOf(points);
      }
    }

    /** A circle or a ring. */
    record Circle(At centre, double radius, Fill fill, Outline outline) implements Shape {}

    /**
     * An arc of a circle.
     *
     * @param from degrees counter-clockwise from three o'clock
     * @param extent degrees counter-clockwise
     */
    record Arc(At centre, double radius, double from, double extent, Stroke stroke)
        implements Shape {}

    /**
     * One line of text.
     *
     * @param at on the baseline: its left end, middle or right end
     */
    record Words(At at, String text, Face face, double size, Colour colour, Anchor anchor)
        implements Shape {}
  }

  /** Which end of a text stands at its place. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** What is within an outline. */
  public sealed interface Fill {
    /** One colour throughout. */
    record Solid(Colour colour) implements Fill {}

    /** What is behind shows. */
    record None() implements Fill {}
  }

  /** The line around a shape. */
  public sealed interface Outline {
    /** A line of that stroke. */
    record Drawn(Stroke stroke) implements Outline {}

    /** No line. */
    record None() implements Outline {}
  }

  /**
   * How a line is drawn.
   *
   * @param dash lengths on and off, or empty for a full line
   * @param roundCaps round line ends and corners
   */
  public record Stroke(Colour colour, double width, List<Double> dash, boolean roundCaps) {
    public Stroke {
      dash = List.copyOf(dash);
    }

    public static Stroke of(Colour colour, double width) {
      return new Stroke(colour, width, List.of(), false);
    }

    public static Stroke dashed(Colour colour, double width, double on, double off) {
      return new Stroke(colour, width, List.of(on, off), false);
    }
  }
}
