package dk.pejling.report.document.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * One series over time with its interval band, baseline, target and the path between (`udvikling`).
 * Horizontal places are year fractions; a figure for 2025 stands at 2025.5.
 *
 * @param ticks years on the horizontal axis; those in use are set stronger
 * @param points earliest first; a point without value cuts line and band
 * @param breaks lines over the full height that cut line, band and axis
 * @param callouts labelled points: baseline, latest
 * @param term the agreement's period, as a bar on top
 * @param control how far months or quarters vary by themselves
 */
public record TrendChart(
    Axis axis,
    List<Tick> ticks,
    List<Point> points,
    List<Break> breaks,
    List<Callout> callouts,
    Goal goal,
    TermBar term,
    Control control)
    implements Chart {
  public TrendChart {
    ticks = List.copyOf(ticks);
    points = List.copyOf(points);
    breaks = List.copyOf(breaks);
    callouts = List.copyOf(callouts);
  }

  /** A year on the horizontal axis. */
  public record Tick(BigDecimal at, String label, boolean strong) {}

  /** One period. */
  public record Point(BigDecimal at, Figure figure) {}

  /** What a period has to show. */
  public sealed interface Figure {
    /** A value that has no interval. */
    record Value(BigDecimal value, boolean provisional) implements Figure {}

    /** A value with the ends of the band around it. */
    record ValueWithInterval(
        BigDecimal value, BigDecimal lower, BigDecimal upper, boolean provisional)
        implements Figure {}

    /** Hidden or missing. */
    record None() implements Figure {}
  }

  /**
   * A change in how figures are counted.
   *
   * @param at between the last period counted the old way and the first counted the new way
   */
  public record Break(BigDecimal at, String label, String detail) {}

  /**
   * A point with words beside it.
   *
   * @param baseline drawn as the open baseline point; else as the latest
   * @param title such as {@code Baseline 2023}
   * @param text such as {@code 21,6}
   */
  public record Callout(
      BigDecimal at, BigDecimal value, boolean baseline, String title, String text) {}

  /** What the series is to reach. */
  public sealed interface Goal {
    /**
     * A level by a date, with the required path from the baseline.
     *
     * @param title such as {@code Måltal}
     * @param text such as {@code 19,0 i 2027}
     * @param pathLabel such as {@code Krævet vej: 20,3 i 2025}, or empty
     * @param distanceLabel such as {@code 0,7 pct.point over den krævede vej}, or empty
     */
    record Path(
        BigDecimal fromAt,
        BigDecimal fromValue,
        BigDecimal toAt,
        BigDecimal toValue,
        String title,
        String text,
        String pathLabel,
        String distanceLabel)
        implements Goal {}

    /** A level to stay at, or the end of a range. */
    record Levels(List<Level> levels) implements Goal {
      public Levels {
        levels = List.copyOf(levels);
      }
    }

    /** A horizontal line with its label. */
    record Level(BigDecimal value, String label) {}

    /** Nothing is agreed. */
    record None() implements Goal {}
  }

  /** The limits of a control chart. */
  public sealed interface Control {
    /**
     * Thin line at the mean, dashed lines at the limits, over the stretch they hold for.
     *
     * @param outside points beyond a limit, marked by their shape
     */
    record Limits(
        BigDecimal from,
        BigDecimal to,
        BigDecimal mean,
        BigDecimal lower,
        BigDecimal upper,
        List<Spot> outside)
        implements Control {
      public Limits {
        outside = List.copyOf(outside);
      }
    }

    /** Yearly figures, or too few to calculate limits from. */
    record None() implements Control {}

    /** A place in the chart. */
    record Spot(BigDecimal at, BigDecimal value) {}
  }

  /** The agreement's period. */
  public record TermBar(BigDecimal from, BigDecimal to, String label) {}
}
