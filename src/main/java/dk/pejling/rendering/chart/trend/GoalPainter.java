package dk.pejling.rendering.chart.trend;

import dk.pejling.rendering.chart.Box;
import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.label.Obstacles;
import dk.pejling.rendering.chart.label.Stretch;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.document.chart.TrendChart.Callout;
import dk.pejling.report.document.chart.TrendChart.Goal;
import java.util.List;

/** The target with its required path, or levels to keep; and the baseline. */
record GoalPainter(Frame frame, TrendChart chart) {
  static final double BASELINE = 3.2;
  static final double TARGET = 3.4;
  private static final double TARGET_DOT = 1.1;

  void obstruct(Obstacles obstacles) {
    switch (chart.goal()) {
      case Goal.Path path -> {
        Stretch way = way(path);
        obstacles.addLine(way.from(), way.to());
        obstacles.add(new Box(way.to().x(), way.to().y(), way.to().x(), way.to().y()).grown(4));
        gap(path).forEach(gap -> obstacles.addLine(gap.from(), gap.to()));
      }
      case Goal.Levels levels ->
          levels.levels().forEach(level -> obstacles.addLine(leftOf(level), rightOf(level)));
      case Goal.None none -> {}
    }
  }

  void lines(Drawing drawing) {
    switch (chart.goal()) {
      case Goal.Path path -> {
        Stretch way = way(path);
        gap(path)
            .forEach(
                gap ->
                    drawing.line(
                        gap.from().x(),
                        gap.from().y(),
                        gap.to().x(),
                        gap.to().y(),
                        Stroke.of(Colour.INK, 1)));
        drawing.line(
            way.from().x(),
            way.from().y(),
            way.to().x(),
            way.to().y(),
            Stroke.dashed(Colour.INK, 1.25, 4, 2.5));
      }
      case Goal.Levels levels -> {
        for (Goal.Level level : levels.levels()) {
          double y = frame.y(level.value());
          drawing.line(frame.left(), y, frame.right(), y, Stroke.dashed(Colour.INK, 1, 4, 2.5));
        }
      }
      case Goal.None none -> {}
    }
  }

  void points(Drawing drawing) {
    for (Callout callout : chart.callouts()) {
      if (callout.baseline()) {
        drawing.ring(
            frame.x(callout.at()), frame.y(callout.value()), BASELINE, Stroke.of(Colour.INK, 1.25));
      }
    }
    if (chart.goal() instanceof Goal.Path path) {
      At target = way(path).to();
      drawing.ring(target.x(), target.y(), TARGET, Stroke.of(Colour.INK, 1.25));
      drawing.dot(target.x(), target.y(), TARGET_DOT, Colour.INK);
    }
  }

  Stretch way(Goal.Path path) {
    return new Stretch(
        new At(frame.x(path.fromAt()), frame.y(path.fromValue())),
        new At(frame.x(path.toAt()), frame.y(path.toValue())));
  }

  /** From the latest point to the required path on its day: one line, or none. */
  List<Stretch> gap(Goal.Path path) {
    Stretch way = way(path);
    if (path.distanceLabel().isEmpty()) {
      return List.of();
    }
    return chart.callouts().stream()
        .filter(callout -> !callout.baseline())
        .map(callout -> new At(frame.x(callout.at()), frame.y(callout.value())))
        .filter(latest -> latest.x() > way.from().x() && latest.x() <= way.to().x())
        .map(latest -> new Stretch(latest, way.at(latest.x())))
        .toList();
  }

  private At leftOf(Goal.Level level) {
    return new At(frame.left(), frame.y(level.value()));
  }

  private At rightOf(Goal.Level level) {
    return new At(frame.right(), frame.y(level.value()));
  }
}
