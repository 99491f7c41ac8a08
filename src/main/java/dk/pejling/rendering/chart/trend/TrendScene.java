package dk.pejling.rendering.chart.trend;

import dk.pejling.rendering.chart.Box;
import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.label.Label;
import dk.pejling.rendering.chart.label.Obstacles;
import dk.pejling.report.document.chart.TrendChart;
import java.util.List;

/** One series over time with band, target and required path. */
public final class TrendScene {
  /** How much lower a trend may become where room is short, in points. */
  public static final double GIVE = Frame.USUAL - Frame.LEAST;

  /** Heights are sums of decimal fractions, in points. */
  private static final double TOLERANCE = 0.001;

  private static final double ABOVE_GRID = 24.3;
  private static final double BELOW_GRID = 16.5;
  private static final double BREAK_TOP = 1.7;

  private TrendScene() {}

  public static Scene of(TrendChart chart, double width, TextMeasure measure) {
    return of(chart, width, Frame.USUAL, measure);
  }

  /** Labels may need more room above a lower grid, so that the grid gives way once more. */
  public static Scene lowered(TrendChart chart, double width, double by, TextMeasure measure) {
    double most = of(chart, width, measure).height() - by;
    double grid = Frame.USUAL - by;
    while (grid > Frame.LEAST) {
      Scene scene = of(chart, width, grid, measure);
      if (scene.height() <= most + TOLERANCE) {
        return scene;
      }
      grid -= Math.max(1, scene.height() - most);
    }
    return of(chart, width, Frame.LEAST, measure);
  }

  private static Scene of(TrendChart chart, double width, double height, TextMeasure measure) {
    Frame frame = Frame.of(chart, width, height, RightRoom.of(chart, measure), measure);
    Furniture furniture = new Furniture(frame, measure);
    SeriesPainter series = new SeriesPainter(DrawnSeries.of(chart, frame));
    GoalPainter goal = new GoalPainter(frame, chart);
    ControlPainter control = new ControlPainter(frame, chart.control());
    List<Label> labels =
        Labelling.of(chart, frame, measure, obstacles(chart, furniture, series, goal, control));

    Drawing drawing = new Drawing();
    furniture.grid(drawing);
    series.band(drawing);
    control.lines(drawing);
    breaks(drawing, chart, frame);
    furniture.timeAxis(drawing, chart);
    for (Label label : labels) {
      leader(drawing, label);
    }
    goal.lines(drawing);
    series.line(drawing);
    series.points(drawing);
    control.outside(drawing);
    goal.points(drawing);
    for (Label label : labels) {
      ground(drawing, label, frame);
      label.paint(drawing);
    }
    double top =
        Math.min(0, labels.stream().mapToDouble(label -> label.box().top()).min().orElse(0));
    furniture.term(drawing, chart.term(), top);
    double above = ABOVE_GRID - top;
    return drawing.scene(width, above + frame.height() + BELOW_GRID, above);
  }

  private static Obstacles obstacles(
      TrendChart chart,
      Furniture furniture,
      SeriesPainter series,
      GoalPainter goal,
      ControlPainter control) {
    Obstacles obstacles = new Obstacles();
    series.obstruct(obstacles);
    goal.obstruct(obstacles);
    control.obstruct(obstacles);
    for (Scene.Shape.Words words : furniture.tickLabels(chart)) {
      obstacles.add(Box.of(words, furniture.measure()));
    }
    Frame frame = furniture.frame();
    obstacles.addLine(
        new Scene.At(frame.left(), frame.height()), new Scene.At(frame.right(), frame.height()));
    for (TrendChart.Break cut : chart.breaks()) {
      double x = frame.x(cut.at());
      obstacles.addLine(new Scene.At(x, 0), new Scene.At(x, frame.height()));
    }
    return obstacles;
  }

  private static void breaks(Drawing drawing, TrendChart chart, Frame frame) {
    for (TrendChart.Break cut : chart.breaks()) {
      double x = frame.x(cut.at());
      drawing.line(x, BREAK_TOP, x, frame.height() - 4, Stroke.dashed(Colour.INK, 0.75, 1, 2));
    }
  }

  private static void leader(Drawing drawing, Label label) {
    if (!label.leader().isEmpty()) {
      // the colour of axes is too pale where a leader crosses the band
      drawing.add(new Scene.Shape.Line(label.leader(), Stroke.of(Colour.GREY, 0.5)));
    }
  }

  /** A white ground where a grid line would run through the label. */
  private static void ground(Drawing drawing, Label label, Frame frame) {
    Box box = label.box();
    if (frame.grid().stream().anyMatch(y -> y > box.top() && y < box.bottom())) {
      drawing.area(
          box.left() - 1,
          box.top(),
          label.text().width() + 2,
          box.bottom() - box.top(),
          Colour.WHITE);
    }
  }
}
