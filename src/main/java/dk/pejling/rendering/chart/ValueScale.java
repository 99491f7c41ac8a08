package dk.pejling.rendering.chart;

import dk.pejling.report.document.chart.Axis;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * Where values stand along an axis.
 *
 * @param start place of the axis's first tick
 * @param end place of its last tick
 */
public record ValueScale(Axis axis, double start, double end) {
  private static final int MOST_TICKS = 9;

  /**
   * The axis, drawn out by whole steps, or by greater ones, where values would fall outside it: a
   * value is never drawn at another place than its own.
   */
  public static Axis covering(Axis axis, Collection<BigDecimal> values) {
    BigDecimal from = axis.from();
    BigDecimal to = axis.to();
    for (BigDecimal value : values) {
      from = from.min(value);
      to = to.max(value);
    }
    if (from.equals(axis.from()) && to.equals(axis.to())) {
      return axis;
    }
    BigDecimal steps = to.subtract(from).divideToIntegralValue(axis.step());
    if (steps.compareTo(BigDecimal.valueOf(MOST_TICKS - 3)) > 0) {
      return Axis.covering(from, to);
    }
    BigDecimal first = axis.from();
    while (first.compareTo(from) > 0) {
      first = first.subtract(axis.step());
    }
    BigDecimal last = axis.to();
    while (last.compareTo(to) < 0) {
      last = last.add(axis.step());
    }
    return new Axis(first, last, axis.step());
  }

  public double at(BigDecimal value) {
    double from = axis.from().doubleValue();
    return start + (value.doubleValue() - from) / (axis.to().doubleValue() - from) * (end - start);
  }

  /** The nearest place on the axis. */
  public double within(BigDecimal value) {
    return Math.clamp(at(value), Math.min(start, end), Math.max(start, end));
  }
}
