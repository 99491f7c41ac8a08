package dk.pejling.rendering.chart.trend;

import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.document.chart.TrendChart.Figure;
import dk.pejling.report.document.chart.TrendChart.Goal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** All times and values that must lie inside the frame. */
final class TrendValues {
  private TrendValues() {}

  static List<BigDecimal> times(TrendChart chart) {
    List<BigDecimal> times = new ArrayList<>();
    chart.ticks().forEach(tick -> times.add(tick.at()));
    chart.points().forEach(point -> times.add(point.at()));
    chart.callouts().forEach(callout -> times.add(callout.at()));
    chart.breaks().forEach(cut -> times.add(cut.at()));
    if (chart.goal() instanceof Goal.Path path) {
      times.add(path.fromAt());
      times.add(path.toAt());
    }
    return times;
  }

  /** Ends of intervals may lie outside: the band is then cut at the frame. */
  static List<BigDecimal> values(TrendChart chart) {
    List<BigDecimal> values = new ArrayList<>();
    for (TrendChart.Point point : chart.points()) {
      switch (point.figure()) {
        case Figure.Value figure -> values.add(figure.value());
        case Figure.ValueWithInterval figure -> values.add(figure.value());
        case Figure.None none -> {}
      }
    }
    chart.callouts().forEach(callout -> values.add(callout.value()));
    if (chart.control() instanceof TrendChart.Control.Limits limits) {
      values.add(limits.lower());
      values.add(limits.upper());
    }
    switch (chart.goal()) {
      case Goal.Path path -> {
        values.add(path.fromValue());
        values.add(path.toValue());
      }
      case Goal.Levels levels -> levels.levels().forEach(level -> values.add(level.value()));
      case Goal.None none -> {}
    }
    return values;
  }
}
