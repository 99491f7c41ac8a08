package dk.pejling.rendering.chart.trend;

import dk.pejling.danish.DanishNumber;
import dk.pejling.rendering.chart.Box;
import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.label.LabelText;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.document.chart.TrendChart.Tick;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Grid, axes and the bar of the agreement's period. */
record Furniture(Frame frame, TextMeasure measure) {
  private static final Stroke AXIS = Stroke.of(Colour.AXIS, 0.75);
  private static final double MIDDLE_OF_DIGITS = 3.1;
  private static final double TICK = 3;
  private static final double TICK_LABEL = 13.3;
  private static final double TICK_LABEL_GAP = 4;
  private static final double CUT = 4;
  private static final double TERM_BAR = 9.3;
  private static final double TERM_LABEL = 14.3;

  void grid(Drawing drawing) {
    for (BigDecimal tick : frame.values().axis().ticks()) {
      double y = frame.y(tick);
      if (y < frame.height()) {
        drawing.line(frame.left(), y, frame.right(), y, Stroke.of(Colour.HAIR, 0.5));
      }
      drawing.words(
          frame.labelEnd(),
          y + MIDDLE_OF_DIGITS,
          DanishNumber.of(tick, frame.values().axis().decimals()),
          Face.REGULAR,
          LabelText.SIZE,
          Colour.TEXT2,
          Anchor.END);
    }
  }

  void timeAxis(Drawing drawing, TrendChart chart) {
    double y = frame.height();
    double from = frame.left();
    for (double cut : cuts(chart)) {
      if (cut - CUT > from) {
        drawing.line(from, y, cut - CUT, y, AXIS);
      }
      from = Math.max(from, cut + CUT);
      for (double side : new double[] {-1.7, 1.7}) {
        drawing.line(
            cut + side - 1.5, y + 3.7, cut + side + 1.5, y - 3.7, Stroke.of(Colour.INK, 0.75));
      }
    }
    if (from < frame.right()) {
      drawing.line(from, y, frame.right(), y, AXIS);
    }
    for (Tick tick : chart.ticks()) {
      drawing.line(frame.x(tick.at()), y, frame.x(tick.at()), y + TICK, AXIS);
    }
    tickLabels(chart).forEach(drawing::add);
  }

  private List<Double> cuts(TrendChart chart) {
    return chart.breaks().stream()
        .map(cut -> frame.x(cut.at()))
        .filter(x -> x >= frame.left() && x <= frame.right())
        .sorted()
        .toList();
  }

  /** Those in use first, latest first; the others where there is room. */
  List<Shape.Words> tickLabels(TrendChart chart) {
    List<Tick> byImportance = new ArrayList<>(chart.ticks().reversed());
    byImportance.sort(Comparator.comparing(Tick::strong).reversed());
    List<Shape.Words> labels = new ArrayList<>();
    for (Tick tick : byImportance) {
      Shape.Words label =
          new Shape.Words(
              new At(frame.x(tick.at()), frame.height() + TICK_LABEL),
              tick.label(),
              tick.strong() ? Face.MEDIUM : Face.REGULAR,
              LabelText.SIZE,
              tick.strong() ? Colour.INK : Colour.TEXT2,
              Anchor.MIDDLE);
      Box box = Box.of(label, measure).grown(TICK_LABEL_GAP / 2);
      if (labels.stream().noneMatch(other -> Box.of(other, measure).overlaps(box))) {
        labels.add(label);
      }
    }
    return labels;
  }

  /**
   * @param top the highest place anything else reaches
   */
  void term(Drawing drawing, TrendChart.TermBar term, double top) {
    double from = Math.clamp(frame.x(term.from()), frame.left(), frame.width());
    double to = Math.clamp(frame.x(term.to()), frame.left(), frame.width());
    if (from >= to) {
      return;
    }
    double y = top - TERM_BAR;
    drawing.line(from, y, to, y, Stroke.of(Colour.NAVY, 2));
    double half = measure.width(term.label(), Face.REGULAR, LabelText.SIZE) / 2;
    double middle = Math.clamp((from + to) / 2, half, Math.max(half, frame.width() - half));
    drawing.words(
        middle,
        top - TERM_LABEL,
        term.label(),
        Face.REGULAR,
        LabelText.SIZE,
        Colour.NAVY,
        Anchor.MIDDLE);
  }
}
