package dk.pejling.report.document.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * The distance between the highest and the lowest placed area over time (`forskel`): both ends with
 * their names, and below them, on the same time axis, how far apart they lie.
 *
 * @param values of the ends and the whole
 * @param points earliest first
 * @param breaks cut all lines, as year fractions
 * @param highest names the upper line, such as {@code Højest placeret}
 * @param whole the region's series between them; may have no points
 * @param wholeLabel such as {@code Regionen 20,7}, or empty
 */
public record GapChart(
    Axis values,
    List<Point> points,
    List<Cut> breaks,
    String highest,
    String lowest,
    List<Spot> whole,
    String wholeLabel,
    Distance absolute,
    Distance relative,
    Goal goal)
    implements Chart {
  public GapChart {
    points = List.copyOf(points);
    breaks = List.copyOf(breaks);
    whole = List.copyOf(whole);
  }

  /**
   * One period.
   *
   * @param label such as {@code 2025}
   */
  public record Point(
      BigDecimal at,
      String label,
      End highest,
      End lowest,
      BigDecimal absolute,
      String absoluteText,
      Ratio relative) {}

  /**
   * The highest or lowest area.
   *
   * @param text its value as printed
   */
  public record End(String name, BigDecimal value, String text, Interval interval) {}

  /** An end's own interval; the distance has none, as its ends are chosen by their figures. */
  public sealed interface Interval {
    /** An interval with both its ends. */
    record Between(BigDecimal lower, BigDecimal upper) implements Interval {}

    /** The source publishes none. */
    record None() implements Interval {}
  }

  /** Highest : lowest. */
  public sealed interface Ratio {
    record Of(BigDecimal value, String text) implements Ratio {}

    /** The lowest is 0 or below. */
    record None() implements Ratio {}
  }

  /** A change in how figures are counted, with its label. */
  public record Cut(BigDecimal at, String label) {}

  /** A value of the whole. */
  public record Spot(BigDecimal at, BigDecimal value) {}

  /**
   * What a row below shows.
   *
   * @param title such as {@code Absolut forskel}
   * @param unit such as {@code pct.point}
   */
  public record Distance(String title, String unit) {}

  /** The absolute distance to be reached. */
  public sealed interface Goal {
    /**
     * A distance by a time.
     *
     * @param label of the year
     */
    record By(BigDecimal at, String label, BigDecimal value, String text) implements Goal {}

    /** Nothing is agreed. */
    record None() implements Goal {}
  }
}
