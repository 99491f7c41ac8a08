package dk.pejling.rendering.chart.gap;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.report.document.chart.GapChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names of the three lines at their ends, never on top of each other. */
final class LineNames {
  private static final double SIZE = 8.5;
  private static final double AFTER = 9;
  private static final double MIDDLE = 3.1;
  private static final double LEADING = 11;

  private LineNames() {}

  static List<Shape.Words> of(GapChart chart, GapFrame frame) {
    GapChart.Point last = chart.points().getLast();
    double x = frame.x(last.at()) + AFTER;
    List<Shape.Words> names = new ArrayList<>();
    names.add(name(x, frame.y(last.highest().value()), chart.highest(), Face.MEDIUM, Colour.NAVY));
    if (!chart.wholeLabel().isEmpty() && !chart.whole().isEmpty()) {
      double y = frame.y(chart.whole().getLast().value());
      names.add(name(x, y, chart.wholeLabel(), Face.REGULAR, Colour.TEXT2));
    }
    names.add(name(x, frame.y(last.lowest().value()), chart.lowest(), Face.MEDIUM, Colour.LINE));
    return apart(names);
  }

  private static Shape.Words name(double x, double y, String text, Face face, Colour colour) {
    return new Shape.Words(new At(x, y + MIDDLE), text, face, SIZE, colour, Anchor.START);
  }

  /** Pushed up and down from their middle as far as it takes. */
  private static List<Shape.Words> apart(List<Shape.Words> names) {
    List<Shape.Words> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparingDouble(each -> each.at().y()));
    int middle = sorted.size() / 2;
    for (int i = middle - 1; i >= 0; i--) {
      sorted.set(i, at(sorted.get(i), Math.min(y(sorted, i), y(sorted, i + 1) - LEADING)));
    }
    for (int i = middle + 1; i < sorted.size(); i++) {
      sorted.set(i, at(sorted.get(i), Math.max(y(sorted, i), y(sorted, i - 1) + LEADING)));
    }
    return sorted;
  }

  private static double y(List<Shape.Words> names, int i) {
    return names.get(i).at().y();
  }

  private static Shape.Words at(Shape.Words name, double y) {
    return new Shape.Words(
        new At(name.at().x(), y),
        name.text(),
        name.face(),
        name.size(),
        name.colour(),
        name.anchor());
  }
}
