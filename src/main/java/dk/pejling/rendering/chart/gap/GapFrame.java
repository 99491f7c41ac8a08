package dk.pejling.rendering.chart.gap;

import dk.pejling.rendering.chart.ValueScale;
import dk.pejling.report.document.chart.GapChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where times and values stand. The top grid line is at y = 0.
 *
 * @param lastX place of {@code last}
 * @param width of the whole scene
 * @param height of the grid
 */
record GapFrame(
    ValueScale values, double first, double last, double lastX, double width, double height) {
  /** As long as there is room. */
  static final double USUAL = 160;

  /** The lowest that both ends can still be told apart at, in points. */
  static final double LEAST = 112;

  static final double LEFT = 86;
  static final double NUMBERS = LEFT - 6;

  /** Right of the last point, for the names of the lines. */
  private static final double NAMES = 80;

  /** Right of the target. */
  private static final double RIGHT = 62;

  private static final double INSET = 20;

  static GapFrame of(GapChart chart, double width, double height) {
    List<BigDecimal> values = new ArrayList<>();
    List<BigDecimal> times = new ArrayList<>();
    for (GapChart.Point point : chart.points()) {
      times.add(point.at());
      add(values, point.highest());
      add(values, point.lowest());
    }
    chart.whole().forEach(spot -> values.add(spot.value()));
    if (chart.goal() instanceof GapChart.Goal.By goal) {
      times.add(goal.at());
    }
    double first = times.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double last = times.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
    return new GapFrame(
        new ValueScale(ValueScale.covering(chart.values(), values), height, 0),
        first,
        last <= first ? first + 1 : last,
        lastX(chart, first, last, width),
        width,
        height);
  }

  private static void add(List<BigDecimal> values, GapChart.End end) {
    values.add(end.value());
    if (end.interval() instanceof GapChart.Interval.Between between) {
      values.add(between.lower());
      values.add(between.upper());
    }
  }

  double x(BigDecimal time) {
    double from = LEFT + INSET;
    return from + (time.doubleValue() - first) / (last - first) * (lastX - from);
  }

  /** As far right as the names of the lines, which begin at the last point, leave room for. */
  private static double lastX(GapChart chart, double first, double last, double width) {
    double point = chart.points().getLast().at().doubleValue();
    double from = LEFT + INSET;
    return point <= first
        ? width - NAMES
        : Math.min(width - RIGHT, from + (width - NAMES - from) * (last - first) / (point - first));
  }

  double right() {
    return lastX + INSET;
  }

  double y(BigDecimal value) {
    return values.at(value);
  }

  /** Where the mark of an end stops: its interval's end, or the point itself. */
  double reach(GapChart.End end, boolean up) {
    return end.interval() instanceof GapChart.Interval.Between(BigDecimal lower, BigDecimal upper)
        ? y(up ? upper : lower)
        : y(end.value());
  }
}
