package dk.pejling.rendering.chart.figure;

import dk.pejling.danish.DanishNumber;
import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.ValueScale;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.AreaPlot.TargetLine;
import dk.pejling.report.document.AreaPlot.Whisker;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The dot plot between a table's columns. The table's rows stand at the same heights: the head's
 * rule at {@code headRule}, then a row every 14.6 pt.
 *
 * @param headRule the rule below the head; the labels of region and target stand above it
 * @param axisY the axis below the last row
 */
public record AreaPlotScene(Scene scene, double headRule, double axisY) {
  public static final double PITCH = 14.6;

  /** From the head's rule to the middle of the first row. */
  public static final double FIRST_ROW = 10.6;

  /** From the last row's middle to the axis. */
  public static final double AXIS_BELOW = 7.3;

  /** Free at both sides, for the outer numbers of the axis. */
  public static final double INSET = 8;

  private static final double SIZE = 8.5;
  private static final double AXIS_NUMBERS = 10;
  private static final double BELOW_AXIS = 13;
  private static final double WHISKER_END = 2;
  private static final double DOT = 3;

  public static AreaPlotScene of(AreaPlot plot, double width, TextMeasure measure) {
    ValueScale scale =
        new ValueScale(ValueScale.covering(plot.axis(), values(plot)), INSET, width - INSET);
    PlotLabels labels = PlotLabels.of(plot, scale, width, measure);
    double rule = labels.height();
    double axisY = rule + FIRST_ROW + Math.max(0, plot.rows().size() - 1) * PITCH + AXIS_BELOW;
    Drawing drawing = new Drawing();
    region(drawing, plot.reference(), scale, rule, axisY);
    grid(drawing, scale, rule, axisY);
    lines(drawing, plot, scale, rule, axisY);
    axis(drawing, scale, axisY);
    for (int i = 0; i < plot.rows().size(); i++) {
      row(drawing, plot.rows().get(i), scale, rule + FIRST_ROW + i * PITCH);
    }
    labels.paint(drawing);
    return new AreaPlotScene(drawing.scene(width, axisY + BELOW_AXIS), rule, axisY);
  }

  /** The middle of a row. */
  public double rowY(int row) {
    return headRule + FIRST_ROW + row * PITCH;
  }

  private static List<BigDecimal> values(AreaPlot plot) {
    List<BigDecimal> values = new ArrayList<>();
    values.add(plot.reference().value());
    plot.rows().forEach(row -> values.add(row.value()));
    if (plot.target() instanceof TargetLine.At target) {
      values.add(target.value());
    }
    return values;
  }

  private static void region(
      Drawing drawing, AreaPlot.Reference region, ValueScale scale, double top, double bottom) {
    if (region.whisker() instanceof Whisker.Between between) {
      double from = scale.within(between.lower());
      double to = scale.within(between.upper());
      drawing.area(from, top, to - from, bottom - top, Colour.BAND);
    }
  }

  private static void grid(Drawing drawing, ValueScale scale, double top, double bottom) {
    for (BigDecimal tick : scale.axis().ticks()) {
      drawing.line(scale.at(tick), top, scale.at(tick), bottom, Stroke.of(Colour.HAIR, 0.5));
    }
  }

  private static void lines(
      Drawing drawing, AreaPlot plot, ValueScale scale, double top, double bottom) {
    double region = scale.at(plot.reference().value());
    drawing.line(region, top, region, bottom, Stroke.of(Colour.LINE, 1.25));
    if (plot.target() instanceof TargetLine.At target) {
      double x = scale.at(target.value());
      drawing.line(x, top, x, bottom, Stroke.dashed(Colour.INK, 1.0, 4, 2.5));
    }
  }

  private static void axis(Drawing drawing, ValueScale scale, double y) {
    drawing.line(scale.start(), y, scale.end(), y, Stroke.of(Colour.AXIS, 0.75));
    for (BigDecimal tick : scale.axis().ticks()) {
      drawing.words(
          scale.at(tick),
          y + AXIS_NUMBERS,
          DanishNumber.of(tick, scale.axis().decimals()),
          Face.REGULAR,
          SIZE,
          Colour.TEXT2,
          Anchor.MIDDLE);
    }
  }

  private static void row(Drawing drawing, AreaPlot.Row row, ValueScale scale, double y) {
    Stroke stroke = Stroke.of(Colour.INK, 1);
    if (row.whisker() instanceof Whisker.Between between) {
      drawing.line(scale.within(between.lower()), y, scale.within(between.upper()), y, stroke);
      end(drawing, scale, between.lower(), y, stroke);
      end(drawing, scale, between.upper(), y, stroke);
    }
    double x = scale.at(row.value());
    if (row.differs()) {
      drawing.dot(x, y, DOT + 0.6, Colour.INK);
    } else {
      drawing.ring(x, y, DOT, Stroke.of(Colour.INK, 1.25));
    }
  }

  /** An interval that runs on past the axis has no end there. */
  private static void end(
      Drawing drawing, ValueScale scale, BigDecimal value, double y, Stroke stroke) {
    double x = scale.at(value);
    if (x >= scale.start() && x <= scale.end()) {
      drawing.add(
          new Shape.Line(
              List.of(new Scene.At(x, y - WHISKER_END), new Scene.At(x, y + WHISKER_END)), stroke));
    }
  }
}
