package dk.pejling.rendering.chart.trend;

import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.label.LabelText;
import dk.pejling.rendering.chart.label.LabelText.Line;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.document.chart.TrendChart.Goal;
import java.util.List;

/** The room that labels need right of the last point in time. */
final class RightRoom {
  static final double WIDEST = 110;
  private static final double WITH_TARGET = 63.9;
  private static final double WITHOUT_TARGET = 40;
  private static final double BESIDE_TARGET = 9.3;
  private static final double BESIDE_LEVEL = 12.3;

  private RightRoom() {}

  static double of(TrendChart chart, TextMeasure measure) {
    return switch (chart.goal()) {
      case Goal.Path path -> Math.max(WITH_TARGET, target(path, measure).width() + BESIDE_TARGET);
      case Goal.Levels levels ->
          levels.levels().stream()
              .mapToDouble(level -> level(level, measure).width() + BESIDE_LEVEL)
              .reduce(WITHOUT_TARGET, Math::max);
      case Goal.None none -> WITHOUT_TARGET;
    };
  }

  static LabelText target(Goal.Path path, TextMeasure measure) {
    return LabelText.of(
        measure, WIDEST, List.of(Line.title(path.title()), Line.plain(path.text())));
  }

  static LabelText level(Goal.Level level, TextMeasure measure) {
    return LabelText.of(measure, WIDEST, List.of(Line.title(level.label())));
  }
}
