package dk.pejling.rendering.chart.gap;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.report.document.chart.GapChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How far apart the ends lie: bars from 0 for the difference, a line for the ratio. */
record DistanceRows(GapChart chart, GapFrame frame, TextMeasure measure) {
  private static final double SIZE = 8.5;
  private static final double TITLE = 9;
  private static final double LEADING = 11;
  private static final double BAR = 16;
  private static final double TALLEST = 26;
  private static final double BASE = 42;
  private static final double RATIO_TOP = 70;
  private static final double RATIO_HEIGHT = 13;
  private static final double POINT = 2.1;
  private static final double ABOVE = 4;
  private static final double LABEL_GAP = 3;

  /** From the rule above to the rule below. */
  static final double HEIGHT = 94;

  void paint(Drawing drawing, double top) {
    title(drawing, chart.absolute(), top + BASE - 15);
    title(drawing, chart.relative(), top + RATIO_TOP + 4);
    bars(drawing, top + BASE);
    ratios(drawing, top + RATIO_TOP);
    drawing.line(0, top + HEIGHT, frame.width(), top + HEIGHT, Stroke.of(Colour.INK, 1));
  }

  private static void title(Drawing drawing, GapChart.Distance row, double y) {
    drawing.words(0, y, row.title(), Face.MEDIUM, TITLE, Colour.INK, Anchor.START);
    drawing.words(0, y + LEADING, row.unit(), Face.REGULAR, SIZE, Colour.TEXT2, Anchor.START);
  }

  private void bars(Drawing drawing, double base) {
    BigDecimal most = BigDecimal.ZERO;
    for (GapChart.Point point : chart.points()) {
      most = most.max(point.absolute());
    }
    if (chart.goal() instanceof GapChart.Goal.By goal) {
      most = most.max(goal.value());
    }
    double scale = most.signum() == 0 ? 0 : TALLEST / most.doubleValue();
    Labels labels = new Labels();
    if (chart.goal() instanceof GapChart.Goal.By goal) {
      double y = base - goal.value().doubleValue() * scale;
      double x = frame.x(goal.at());
      drawing.line(x - 11, y, x + 11, y, Stroke.dashed(Colour.INK, 1, 4, 2.5));
      drawing.words(x, y - ABOVE, goal.text(), Face.MEDIUM, SIZE, Colour.INK, Anchor.MIDDLE);
      if (base - y > 2) {
        double word = Math.min(y + 10, base - 2);
        if (word - 7 > y) {
          drawing.words(x, word, "måltal", Face.REGULAR, SIZE, Colour.TEXT2, Anchor.MIDDLE);
        }
      }
      labels.taken.add(x - measure.width(goal.text(), Face.MEDIUM, SIZE) / 2);
    }
    double width = Math.min(BAR, narrowest() * 0.7);
    for (GapChart.Point point : chart.points().reversed()) {
      double x = frame.x(point.at());
      double height = point.absolute().doubleValue() * scale;
      boolean latest = point.equals(chart.points().getLast());
      drawing.area(x - width / 2, base - height, width, height, latest ? Colour.NAVY : Colour.LINE);
      labels.add(drawing, x, base - height - ABOVE, point.absoluteText());
    }
    drawing.line(GapFrame.LEFT, base, frame.right(), base, Stroke.of(Colour.AXIS, 0.75));
  }

  /** The least room between two periods. */
  private double narrowest() {
    double least = BAR / 0.7;
    for (int i = 1; i < chart.points().size(); i++) {
      least =
          Math.min(
              least, frame.x(chart.points().get(i).at()) - frame.x(chart.points().get(i - 1).at()));
    }
    return least;
  }

  private void ratios(Drawing drawing, double top) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (GapChart.Point point : chart.points()) {
      if (point.relative() instanceof GapChart.Ratio.Of of) {
        least = Math.min(least, of.value().doubleValue());
        most = Math.max(most, of.value().doubleValue());
      }
    }
    double span = most - least;
    Labels labels = new Labels();
    List<GapLines.Stop> stops = new ArrayList<>();
    for (GapChart.Point point : chart.points()) {
      if (point.relative() instanceof GapChart.Ratio.Of of) {
        double share = span <= 0 ? 0.5 : (most - of.value().doubleValue()) / span;
        stops.add(
            new GapLines.Stop(point.at(), new At(frame.x(point.at()), top + share * RATIO_HEIGHT)));
      }
    }
    new GapLines(chart).paint(drawing, stops, new Stroke(Colour.LINE, 1.25, List.of(), true));
    for (int i = stops.size() - 1; i >= 0; i--) {
      At at = stops.get(i).at();
      drawing.dot(at.x(), at.y(), POINT, Colour.LINE);
      labels.add(drawing, at.x(), at.y() - ABOVE - 1.5, text(stops.get(i).time()));
    }
  }

  private String text(BigDecimal time) {
    for (GapChart.Point point : chart.points()) {
      if (point.at().equals(time) && point.relative() instanceof GapChart.Ratio.Of of) {
        return of.text();
      }
    }
    return "";
  }

  /** Words above their points from the right; those without room are left to the table. */
  private final class Labels {
    private final List<Double> taken = new ArrayList<>();

    void add(Drawing drawing, double x, double y, String text) {
      double half = measure.width(text, Face.MEDIUM, SIZE) / 2;
      if (taken.stream().allMatch(left -> x + half + LABEL_GAP <= left)) {
        drawing.words(x, y, text, Face.MEDIUM, SIZE, Colour.INK, Anchor.MIDDLE);
        taken.add(x - half);
      }
    }
  }
}
