package dk.pejling.report.document.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A value axis with even steps (`akse`).
 *
 * @param from the first tick
 * @param to the last tick, above {@code from}
 * @param step between ticks
 */
public record Axis(BigDecimal from, BigDecimal to, BigDecimal step) {
  private static final int MOST_STEPS = 6;

  public Axis {
    if (to.compareTo(from) <= 0 || step.signum() <= 0) {
      throw new IllegalArgumentException("axis %s-%s by %s".formatted(from, to, step));
    }
  }

  /** The tightest axis of 3 to 6 steps of 1, 2 or 5 times a power of ten that has all values. */
  public static Axis covering(BigDecimal lowest, BigDecimal highest) {
    BigDecimal span = highest.subtract(lowest);
    if (span.signum() == 0) {
      span = highest.signum() == 0 ? BigDecimal.ONE : highest.abs();
    }
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(span.precision() - span.scale() - 3);
    for (; ; unit = unit.scaleByPowerOfTen(1)) {
      for (int times : new int[] {1, 2, 5}) {
        BigDecimal step = unit.multiply(BigDecimal.valueOf(times));
        BigDecimal from = lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal to = highest.divide(step, 0, RoundingMode.CEILING).multiply(step);
        if (to.compareTo(from) <= 0) {
          to = from.add(step);
        }
        if (to.subtract(from).divide(step, 0, RoundingMode.HALF_UP).intValue() <= MOST_STEPS) {
          return new Axis(from, to, step);
        }
      }
    }
  }

  /** From the first to the last. */
  public List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal at = from; at.compareTo(to) <= 0; at = at.add(step)) {
      ticks.add(at);
    }
    return List.copyOf(ticks);
  }

  /** Decimals needed to write the ticks. */
  public int decimals() {
    return Math.max(
        0, Math.max(step.stripTrailingZeros().scale(), from.stripTrailingZeros().scale()));
  }
}
