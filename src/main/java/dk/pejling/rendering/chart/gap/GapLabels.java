package dk.pejling.rendering.chart.gap;

import dk.pejling.rendering.chart.Box;
import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.label.Stretch;
import dk.pejling.report.document.chart.GapChart;
import java.util.ArrayList;
import java.util.List;

/**
 * Name and value at each end. The latest comes first, then the earliest; one that finds no room
 * between them gives up its name, then its value: the table has them all.
 */
final class GapLabels {
  private static final double SIZE = 8.5;
  private static final double LEADING = 10.4;
  private static final double ABOVE = 6;
  private static final double BELOW = 12.5;
  private static final double CLEAR = 0.8;
  private static final double SHIFT = 6;
  private static final int SHIFTS = 5;
  private static final int RAISES = 2;

  private final GapChart chart;
  private final GapFrame frame;
  private final TextMeasure measure;
  private final List<Box> taken = new ArrayList<>();
  private final List<Stretch> lines = new ArrayList<>();
  private final List<Shape.Words> words = new ArrayList<>();

  GapLabels(GapChart chart, GapFrame frame, TextMeasure measure) {
    this.chart = chart;
    this.frame = frame;
    this.measure = measure;
  }

  /** All that find room. */
  List<Shape.Words> place(List<Shape.Words> fixed) {
    fixed.forEach(each -> taken.add(Box.of(each, measure)));
    for (GapChart.Point point : chart.points()) {
      bar(point);
    }
    follow(true);
    follow(false);
    List<GapChart.Point> inOrder = new ArrayList<>(chart.points().reversed());
    if (inOrder.size() > 2) {
      inOrder.add(1, inOrder.removeLast());
    }
    for (GapChart.Point point : inOrder) {
      label(point, point.highest(), true);
      label(point, point.lowest(), false);
    }
    return List.copyOf(words);
  }

  private void bar(GapChart.Point point) {
    double x = frame.x(point.at());
    taken.add(
        new Box(
            x - 4,
            frame.reach(point.highest(), true) - 3,
            x + 4,
            frame.reach(point.lowest(), false) + 3));
  }

  private void follow(boolean high) {
    List<GapChart.Point> points = chart.points();
    for (int i = 1; i < points.size(); i++) {
      lines.add(new Stretch(at(points.get(i - 1), high), at(points.get(i), high)));
    }
  }

  private At at(GapChart.Point point, boolean high) {
    GapChart.End end = high ? point.highest() : point.lowest();
    return new At(frame.x(point.at()), frame.y(end.value()));
  }

  private void label(GapChart.Point point, GapChart.End end, boolean high) {
    double x = frame.x(point.at());
    double reach = frame.reach(end, high);
    double nearest = high ? reach - ABOVE : reach + BELOW;
    double away = high ? -LEADING : LEADING;
    for (int raise = 0; raise <= RAISES; raise++) {
      double y = nearest + raise * away;
      Shape.Words value = words(x, y, end.text(), Face.MEDIUM, Colour.INK);
      if (!free(value)) {
        continue;
      }
      for (int shift = 0; shift <= 2 * SHIFTS; shift++) {
        // to the left first, then to the right
        double aside = (shift + 1) / 2 * SHIFT * (shift % 2 == 1 ? -1 : 1);
        Shape.Words name = words(x + aside, y + away, end.name(), Face.REGULAR, Colour.TEXT2);
        if (free(name)) {
          add(value);
          add(name);
          return;
        }
      }
    }
    Shape.Words alone = words(x, nearest, end.text(), Face.MEDIUM, Colour.INK);
    if (free(alone)) {
      add(alone);
    }
  }

  private boolean free(Shape.Words each) {
    Box box = Box.of(each, measure).grown(CLEAR);
    return box.left() >= 0
        && box.right() <= frame.width()
        && box.bottom() <= frame.height()
        && taken.stream().noneMatch(box::overlaps)
        && lines.stream().noneMatch(line -> box.crossedBy(line.from(), line.to()));
  }

  private void add(Shape.Words each) {
    words.add(each);
    taken.add(Box.of(each, measure));
  }

  private static Shape.Words words(double x, double y, String text, Face face, Colour colour) {
    return new Shape.Words(new At(x, y), text, face, SIZE, colour, Anchor.MIDDLE);
  }
}
