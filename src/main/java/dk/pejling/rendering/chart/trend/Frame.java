package dk.pejling.rendering.chart.trend;

import dk.pejling.danish.DanishNumber;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.ValueScale;
import dk.pejling.rendering.chart.label.LabelText;
import dk.pejling.report.document.chart.Axis;
import dk.pejling.report.document.chart.TrendChart;
import java.math.BigDecimal;
import java.util.List;

/**
 * Where times and values stand. The top grid line is at y = 0; what stands above it is negative.
 *
 * @param left left end of the grid
 * @param right right end of the grid
 * @param firstX place of {@code first}
 * @param lastX place of {@code last}
 * @param height of the grid
 */
record Frame(
    ValueScale values,
    double left,
    double right,
    double firstX,
    double lastX,
    double first,
    double last,
    double width,
    double height) {
  /** As long as there is room. */
  static final double USUAL = 152;

  /** The lowest that a trend can still be read from, in points. */
  static final double LEAST = 96;

  private static final double LEAST_LEFT = 24;
  private static final double LABEL_GAP = 6;
  private static final double INSET = 6;
  private static final double OUTSET = 8.3;

  static Frame of(
      TrendChart chart, double width, double height, double rightRoom, TextMeasure measure) {
    Axis axis = ValueScale.covering(chart.axis(), TrendValues.values(chart));
    double widest = 0;
    for (BigDecimal tick : axis.ticks()) {
      widest =
          Math.max(
              widest,
              measure.width(DanishNumber.of(tick, axis.decimals()), Face.REGULAR, LabelText.SIZE));
    }
    double left = Math.max(LEAST_LEFT, widest + LABEL_GAP);
    double lastX = width - rightRoom;
    List<BigDecimal> times = TrendValues.times(chart);
    double first = times.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double last = times.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
    if (last <= first) {
      first -= 1;
      last += 1;
    }
    return new Frame(
        new ValueScale(axis, height, 0),
        left,
        lastX + OUTSET,
        left + INSET,
        lastX,
        first,
        last,
        width,
        height);
  }

  double x(BigDecimal time) {
    return firstX + (time.doubleValue() - first) / (last - first) * (lastX - firstX);
  }

  double y(BigDecimal value) {
    return values.at(value);
  }

  /** Grid lines from the top. */
  List<Double> grid() {
    return values.axis().ticks().reversed().stream().map(this::y).toList();
  }

  double labelEnd() {
    return left - LABEL_GAP;
  }
}
