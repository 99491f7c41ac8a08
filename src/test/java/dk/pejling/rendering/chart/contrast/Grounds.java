package dk.pejling.rendering.chart.contrast;

import dk.pejling.rendering.chart.Box;
import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.SceneChecks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every shape of a scene against what lies behind it. */
final class Grounds {
  /** The grid, rules between rows, bands and panels: the visual specification's decoration. */
  static final Set<Colour> DECORATION =
      EnumSet.of(Colour.HAIR, Colour.RULE, Colour.BAND, Colour.TINT);

  private static final double OUTSIDE = 0.3;
  private static final int SAMPLES = 9;

  private final List<Shape> shapes;

  Grounds(Scene scene) {
    this.shapes = scene.shapes();
  }

  /** One colour on another. */
  record Pair(Shape shape, Colour colour, Colour ground) {
    double contrast() {
      return Contrast.between(colour, ground);
    }
  }

  List<Pair> texts() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      if (shapes.get(i) instanceof Shape.Words words) {
        Box box = Box.of(words, SceneChecks.MEASURE);
        double middle = (box.top() + box.bottom()) / 2;
        for (double x : new double[] {box.left(), (box.left() + box.right()) / 2, box.right()}) {
          pairs.add(new Pair(words, words.colour(), behind(i, new At(x, middle))));
        }
      }
    }
    return pairs;
  }

  List<Pair> graphics() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      switch (shapes.get(i)) {
        case Shape.Words words -> {}
        case Shape.Line line -> {
          for (At at : along(line.points())) {
            add(pairs, i, line.stroke().colour(), at);
          }
        }
        case Shape.Arc arc ->
            add(pairs, i, arc.stroke().colour(), new At(arc.centre().x(), arc.centre().y()));
        case Shape.Circle circle ->
            area(pairs, i, circle.fill(), circle.outline(), around(circle), circle.centre());
        case Shape.Polygon area ->
            area(
                pairs,
                i,
                area.fill(),
                area.outline(),
                outside(area.points()),
                centre(area.points()));
      }
    }
    return pairs;
  }

  /** The outline speaks where there is one, else the fill; white grounds of words don't. */
  private void area(
      List<Pair> pairs, int i, Fill fill, Outline outline, List<At> around, At centre) {
    switch (outline) {
      case Outline.Drawn drawn -> around.forEach(at -> add(pairs, i, drawn.stroke().colour(), at));
      case Outline.None none -> {
        if (fill instanceof Fill.Solid(Colour colour)) {
          if (colour == Colour.WHITE) {
            Colour behind = behind(i, centre);
            if (behind != Colour.WHITE && !DECORATION.contains(behind)) {
              pairs.add(new Pair(shapes.get(i), colour, behind));
            }
          } else {
            around.forEach(at -> add(pairs, i, colour, at));
          }
        }
      }
    }
  }

  private void add(List<Pair> pairs, int i, Colour colour, At at) {
    if (!DECORATION.contains(colour)) {
      Colour behind = behind(i, at);
      // a band's edge parts the band from the page, and is held against the page
      boolean own = colour == Colour.BAND_EDGE && behind == Colour.BAND;
      pairs.add(new Pair(shapes.get(i), colour, own ? Colour.WHITE : behind));
    }
  }

  /** The last area painted before that holds the place. */
  private Colour behind(int before, At at) {
    for (int i = before - 1; i >= 0; i--) {
      if (shapes.get(i) instanceof Shape.Circle circle
          && circle.fill() instanceof Fill.Solid(Colour colour)
          && Math.hypot(at.x() - circle.centre().x(), at.y() - circle.centre().y())
              <= circle.radius()) {
        return colour;
      }
      if (shapes.get(i) instanceof Shape.Polygon area
          && area.fill() instanceof Fill.Solid(Colour colour)
          && holds(area.points(), at)) {
        return colour;
      }
    }
    return Colour.WHITE;
  }

  private static boolean holds(List<At> outline, At at) {
    boolean inside = false;
    for (int i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
      At a = outline.get(i);
      At b = outline.get(j);
      if (a.y() > at.y() != b.y() > at.y()
          && at.x() < (b.x() - a.x()) * (at.y() - a.y()) / (b.y() - a.y()) + a.x()) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static List<At> along(List<At> points) {
    List<At> all = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      At from = points.get(i - 1);
      At to = points.get(i);
      for (int step = 0; step < SAMPLES; step++) {
        double share = (step + 0.5) / SAMPLES;
        all.add(
            new At(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
      }
    }
    return all;
  }

  private static List<At> around(Shape.Circle circle) {
    List<At> all = new ArrayList<>();
    double radius = circle.radius() + OUTSIDE;
    for (int i = 0; i < 8; i++) {
      double angle = Math.PI * i / 4;
      all.add(
          new At(
              circle.centre().x() + radius * Math.cos(angle),
              circle.centre().y() + radius * Math.sin(angle)));
    }
    return all;
  }

  private static List<At> outside(List<At> points) {
    At centre = centre(points);
    return points.stream()
        .map(
            at -> {
              double far = Math.max(0.01, Math.hypot(at.x() - centre.x(), at.y() - centre.y()));
              double share = 1 + OUTSIDE / far;
              return new At(
                  centre.x() + share * (at.x() - centre.x()),
                  centre.y() + share * (at.y() - centre.y()));
            })
        .toList();
  }

  private static At centre(List<At> points) {
    return new At(
        points.stream().mapToDouble(At::x).average().orElseThrow(),
        points.stream().mapToDouble(At::y).average().orElseThrow());
  }
}
