package dk.pejling.report.document;

import dk.pejling.report.document.chart.Axis;
import java.math.BigDecimal;
import java.util.List;

/**
 * Areas against the region, as a table with a dot plot in the middle.
 *
 * @param headings of the columns: area, cluster, value with interval, counts
 * @param reference the region
 * @param target a dashed line, if there is one
 * @param rows best first
 * @param hidden areas whose figures are hidden or absent, listed below the axis
 * @param alternative what the plot shows, for screen readers
 */
public record AreaPlot(
    Caption caption,
    Headings headings,
    Axis axis,
    Reference reference,
    TargetLine target,
    List<Row> rows,
    List<Absent> hidden,
    String alternative,
    List<String> notes)
    implements Block {
  public AreaPlot {
    rows = List.copyOf(rows);
    hidden = List.copyOf(hidden);
    notes = List.copyOf(notes);
  }

  /**
   * What the columns hold.
   *
   * @param counts empty when no area has counts: then there is no such column
   */
  public record Headings(String area, String cluster, String value, String counts) {}

  /**
   * The region, which the areas stand against.
   *
   * @param label such as {@code Regionen 21,0}
   */
  public record Reference(String label, BigDecimal value, Whisker whisker) {}

  /** The 95 % interval. */
  public sealed interface Whisker {
    /** An interval with both its ends. */
    record Between(BigDecimal lower, BigDecimal upper) implements Whisker {}

    /** The source publishes no interval, and none can be calculated. */
    record None() implements Whisker {}
  }

  /** The dashed line of the target. */
  public sealed interface TargetLine {
    /** A target with its label, such as {@code Måltal 19,0}. */
    record At(String label, BigDecimal value) implements TargetLine {}

    /** No target is agreed. */
    record None() implements TargetLine {}
  }

  /**
   * One area with its figure.
   *
   * @param text the value as printed
   * @param interval as printed, in brackets, or {@code intet CI}; empty when no area has one
   * @param counts such as {@code 17/104}, or {@code –}
   * @param differs whether the interval leaves out the region's value: a filled dot
   */
  public record Row(
      String area,
      String cluster,
      BigDecimal value,
      Whisker whisker,
      String text,
      String interval,
      String counts,
      boolean differs) {
    /** The same where no area has an interval to print. */
    public Row withoutInterval() {
      return new Row(area, cluster, value, whisker, text, "", counts, differs);
    }
  }

  /**
   * One area without a figure to show.
   *
   * @param words such as {@code skjult af hensyn til diskretion}
   * @param brief in the columns of figures, such as {@code skjult}
   * @param discretion set in italics
   */
  public record Absent(
      String area, String cluster, String words, String brief, boolean discretion) {}
}
