package dk.pejling.rendering.chart.gap;

import dk.pejling.danish.DanishNumber;
import dk.pejling.rendering.chart.Box;
import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.report.document.chart.GapChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Highest and lowest area over time, the bars between them, and how far apart they lie. */
public final class GapScene {
  /** How much lower it may become where room is short, in points. */
  public static final double GIVE = GapFrame.USUAL - GapFrame.LEAST;

  /** Heights are sums of decimal fractions, in points. */
  private static final double TOLERANCE = 0.001;

  private static final double SIZE = 8.5;
  private static final double BAR = 7;
  private static final double MIDDLE_OF_DIGITS = 3.1;
  private static final double YEARS = 12;
  private static final double ROWS = 20;
  private static final double WHISKER_END = 2;
  private static final double LEAST_ABOVE = 4;

  private GapScene() {}

  public static Scene of(GapChart chart, double width, TextMeasure measure) {
    return lowered(chart, width, 0, measure);
  }

  /** With a lower grid; the labels may then need more room above it. */
  public static Scene lowered(GapChart chart, double width, double by, TextMeasure measure) {
    double most = of(GapFrame.of(chart, width, GapFrame.USUAL), chart, measure).height() - by;
    double height = GapFrame.USUAL - by;
    while (height > GapFrame.LEAST) {
      Scene scene = of(GapFrame.of(chart, width, height), chart, measure);
      if (scene.height() <= most + TOLERANCE) {
        return scene;
      }
      height -= Math.max(1, scene.height() - most);
    }
    return of(GapFrame.of(chart, width, GapFrame.LEAST), chart, measure);
  }

  private static Scene of(GapFrame frame, GapChart chart, TextMeasure measure) {
    List<Shape.Words> labels = new ArrayList<>(LineNames.of(chart, frame));
    for (GapChart.Cut cut : chart.breaks()) {
      labels.add(
          new Shape.Words(
              new At(frame.x(cut.at()) + 4, frame.height() - 5),
              cut.label(),
              Face.REGULAR,
              SIZE,
              Colour.TEXT2,
              Anchor.START));
    }
    List<Shape.Words> fixed = new ArrayList<>(labels);
    fixed.addAll(numbers(frame));
    labels.addAll(new GapLabels(chart, frame, measure).place(fixed));
    Drawing drawing = new Drawing();
    grid(drawing, frame);
    cuts(drawing, chart, frame);
    bars(drawing, chart, frame);
    lines(drawing, chart, frame);
    ends(drawing, chart, frame);
    for (Shape.Words each : labels) {
      ground(drawing, Box.of(each, measure), frame);
      drawing.add(each);
    }
    years(drawing, chart, frame, measure);
    double rule = frame.height() + ROWS;
    drawing.line(0, rule, frame.width(), rule, Stroke.of(Colour.INK, 1));
    new DistanceRows(chart, frame, measure).paint(drawing, rule);
    double top = labels.stream().mapToDouble(each -> Box.of(each, measure).top()).min().orElse(0);
    double above = Math.max(LEAST_ABOVE + MIDDLE_OF_DIGITS, -top + 1);
    return drawing.scene(frame.width(), above + rule + DistanceRows.HEIGHT + 1, above);
  }

  private static void grid(Drawing drawing, GapFrame frame) {
    for (BigDecimal tick : frame.values().axis().ticks()) {
      double y = frame.y(tick);
      boolean axis = tick.compareTo(frame.values().axis().from()) == 0;
      drawing.line(
          GapFrame.LEFT,
          y,
          frame.right(),
          y,
          axis ? Stroke.of(Colour.AXIS, 0.75) : Stroke.of(Colour.HAIR, 0.5));
    }
    drawing.addAll(numbers(frame));
  }

  private static List<Shape.Words> numbers(GapFrame frame) {
    return frame.values().axis().ticks().stream()
        .map(
            tick ->
                new Shape.Words(
                    new At(GapFrame.NUMBERS, frame.y(tick) + MIDDLE_OF_DIGITS),
                    DanishNumber.of(tick, frame.values().axis().decimals()),
                    Face.REGULAR,
                    SIZE,
                    Colour.TEXT2,
                    Anchor.END))
        .toList();
  }

  private static void cuts(Drawing drawing, GapChart chart, GapFrame frame) {
    for (GapChart.Cut cut : chart.breaks()) {
      double x = frame.x(cut.at());
      drawing.line(x, 0, x, frame.height(), Stroke.dashed(Colour.INK, 0.75, 1, 2));
    }
  }

  private static void bars(Drawing drawing, GapChart chart, GapFrame frame) {
    for (GapChart.Point point : chart.points()) {
      double top = frame.y(point.highest().value());
      double bottom = frame.y(point.lowest().value());
      drawing.area(frame.x(point.at()) - BAR / 2, top, BAR, bottom - top, Colour.BAND);
    }
  }

  private static void lines(Drawing drawing, GapChart chart, GapFrame frame) {
    GapLines lines = new GapLines(chart);
    lines.paint(
        drawing,
        chart.whole().stream()
            .map(
                spot ->
                    new GapLines.Stop(spot.at(), new At(frame.x(spot.at()), frame.y(spot.value()))))
            .toList(),
        Stroke.dashed(Colour.GREY, 1, 1, 2));
    lines.paint(drawing, stops(chart, frame, true), new Stroke(Colour.NAVY, 1.75, List.of(), true));
    lines.paint(
        drawing, stops(chart, frame, false), new Stroke(Colour.LINE, 1.75, List.of(), true));
  }

  private static List<GapLines.Stop> stops(GapChart chart, GapFrame frame, boolean high) {
    return chart.points().stream()
        .map(
            point ->
                new GapLines.Stop(
                    point.at(),
                    new At(
                        frame.x(point.at()),
                        frame.y((high ? point.highest() : point.lowest()).value()))))
        .toList();
  }

  /** Filled at the top and open at the bottom, each with its own interval. */
  private static void ends(Drawing drawing, GapChart chart, GapFrame frame) {
    for (GapChart.Point point : chart.points()) {
      double x = frame.x(point.at());
      whisker(drawing, point.highest(), x, frame);
      whisker(drawing, point.lowest(), x, frame);
      drawing.dot(x, frame.y(point.highest().value()), 3, Colour.NAVY);
      drawing.ring(x, frame.y(point.lowest().value()), 2.9, Stroke.of(Colour.LINE, 1.6));
    }
  }

  private static void whisker(Drawing drawing, GapChart.End end, double x, GapFrame frame) {
    if (end.interval() instanceof GapChart.Interval.Between between) {
      Stroke stroke = Stroke.of(Colour.INK, 1);
      double top = frame.y(between.upper());
      double bottom = frame.y(between.lower());
      drawing.line(x, top, x, bottom, stroke);
      drawing.line(x - WHISKER_END, top, x + WHISKER_END, top, stroke);
      drawing.line(x - WHISKER_END, bottom, x + WHISKER_END, bottom, stroke);
    }
  }

  /** White where a grid line would run through the words. */
  private static void ground(Drawing drawing, Box box, GapFrame frame) {
    if (frame.values().axis().ticks().stream()
        .map(frame::y)
        .anyMatch(y -> y > box.top() && y < box.bottom())) {
      drawing.area(
          box.left() - 1,
          box.top(),
          box.right() - box.left() + 2,
          box.bottom() - box.top(),
          Colour.WHITE);
    }
  }

  private static void years(Drawing drawing, GapChart chart, GapFrame frame, TextMeasure measure) {
    double free = Double.MAX_VALUE;
    if (chart.goal() instanceof GapChart.Goal.By goal
        && chart.points().stream().noneMatch(point -> point.at().equals(goal.at()))) {
      free = year(drawing, frame, goal.at(), goal.label(), free, measure);
    }
    for (GapChart.Point point : chart.points().reversed()) {
      free = year(drawing, frame, point.at(), point.label(), free, measure);
    }
  }

  /** From the right; where there's no room for a label, there is a tick alone. */
  private static double year(
      Drawing drawing,
      GapFrame frame,
      BigDecimal time,
      String label,
      double free,
      TextMeasure measure) {
    double x = frame.x(time);
    drawing.line(x, frame.height(), x, frame.height() + 3, Stroke.of(Colour.AXIS, 0.75));
    double half = measure.width(label, Face.MEDIUM, SIZE) / 2;
    if (x + half + 4 > free) {
      return free;
    }
    drawing.words(x, frame.height() + YEARS, label, Face.MEDIUM, SIZE, Colour.INK, Anchor.MIDDLE);
    return x - half;
  }
}
