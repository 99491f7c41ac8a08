package dk.pejling.rendering.chart.figure;

import dk.pejling.rendering.chart.Box;
import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Shape.Words;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.ValueScale;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.AreaPlot.TargetLine;
import java.util.List;

/**
 * The names of the upright lines above a dot plot: side by side, turned away from each other, or
 * one above the other where they would touch.
 *
 * @param height from the top to the head's rule
 */
record PlotLabels(List<Words> words, List<At> raised, double height) {
  static final double ONE_ROW = 14.6;
  private static final double ROW = 10.6;
  private static final double ABOVE_RULE = 4.7;
  private static final double SIZE = 8.5;
  private static final double GAP = 1.2;
  private static final double APART = 6;

  /** From the headings of the columns beside the plot. */
  private static final double EDGE = AreaPlotScene.INSET;

  PlotLabels {
    words = List.copyOf(words);
    raised = List.copyOf(raised);
  }

  private record Name(String text, double x, Colour colour) {}

  static PlotLabels of(AreaPlot plot, ValueScale scale, double width, TextMeasure measure) {
    Name region =
        new Name(plot.reference().label(), scale.at(plot.reference().value()), Colour.LINE);
    return switch (plot.target()) {
      case TargetLine.None none ->
          new PlotLabels(
              List.of(placed(region, ONE_ROW, Anchor.START, width, measure)), List.of(), ONE_ROW);
      case TargetLine.At at -> {
        Name target = new Name(at.label(), scale.at(at.value()), Colour.INK);
        Name left = target.x <= region.x ? target : region;
        Name right = target.x <= region.x ? region : target;
        Words leftWords = placed(left, ONE_ROW, Anchor.END, width, measure);
        Words rightWords = placed(right, ONE_ROW, Anchor.START, width, measure);
        if (Box.of(leftWords, measure).grown(APART).overlaps(Box.of(rightWords, measure))) {
          yield stacked(left, right, width, measure);
        }
        yield new PlotLabels(List.of(leftWords, rightWords), List.of(), ONE_ROW);
      }
    };
  }

  /** The lower one may not stand on the line down from the raised one. */
  private static PlotLabels stacked(Name left, Name right, double width, TextMeasure measure) {
    double height = ONE_ROW + ROW;
    Words lower = placed(right, height, Anchor.START, width, measure);
    Name raised = left;
    if (Box.of(lower, measure).grown(1).left() < left.x) {
      lower = placed(left, height, Anchor.END, width, measure);
      raised = right;
    }
    Words upper = placed(raised, height - ROW, Anchor.MIDDLE, width, measure);
    return new PlotLabels(List.of(lower, upper), List.of(new At(raised.x, height)), height);
  }

  void paint(Drawing drawing) {
    for (At foot : raised) {
      drawing.line(
          foot.x(),
          foot.y() - ROW - ABOVE_RULE + 2,
          foot.x(),
          foot.y(),
          Stroke.of(Colour.AXIS, 0.5));
    }
    for (Words label : words) {
      drawing.add(label);
    }
  }

  /** Pushed in from the edges of the scene. */
  private static Words placed(
      Name name, double rule, Anchor anchor, double width, TextMeasure measure) {
    double aside =
        switch (anchor) {
          case START -> GAP;
          case MIDDLE -> 0;
          case END -> -GAP;
        };
    Words words = words(name, name.x + aside, rule - ABOVE_RULE, anchor);
    Box box = Box.of(words, measure);
    double push = Math.max(0, EDGE - box.left()) - Math.max(0, box.right() - (width - EDGE));
    return words(name, words.at().x() + push, rule - ABOVE_RULE, anchor);
  }

  private static Words words(Name name, double x, double y, Anchor anchor) {
    return new Words(new At(x, y), name.text, Face.MEDIUM, SIZE, name.colour, anchor);
  }
}
