package dk.pejling.rendering.chart.figure;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.LineBreaks;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.chart.PaceScale;
import java.util.ArrayList;
import java.util.List;

/** The pace rule's bands side by side. Each band is as wide as its words need. */
final class PaceScaleScene {
  private static final double SIZE = 8.5;
  private static final double LEADING = 10.4;
  private static final double TITLE = 9;
  private static final double LIMITS = 22.7;
  private static final double BAR = 31;
  private static final double TICK = 4.8;
  private static final double WORDS = 46.7;
  private static final double MARK = 9;
  private static final double MARK_X = 6.2;
  private static final double WORDS_X = 14.6;
  private static final double PADDING = 7;
  private static final double GAP = 1.4;

  private PaceScaleScene() {}

  static Scene of(PaceScale scale, double width, TextMeasure measure) {
    Drawing drawing = new Drawing();
    drawing.words(0, TITLE, scale.title(), Face.REGULAR, SIZE, Colour.TEXT2, Anchor.START);
    List<Double> widths = widths(scale.bands(), width, measure);
    double left = 0;
    int mostLines = 1;
    for (int i = 0; i < widths.size(); i++) {
      Mark mark = scale.bands().get(i);
      double right = left + widths.get(i);
      double inset = i == 0 ? 0 : GAP;
      double outset = i == widths.size() - 1 ? 0 : GAP;
      drawing.line(left + inset, BAR, right - outset, BAR, Stroke.of(colour(mark), 2.75));
      drawing.addAll(
          StatusMarks.shapes(mark, left + MARK_X, WORDS - StatusMarks.RISE * SIZE, MARK));
      List<String> lines =
          LineBreaks.lines(mark.words(), Face.REGULAR, SIZE, widths.get(i) - WORDS_X, measure);
      for (int line = 0; line < lines.size(); line++) {
        double y = WORDS + line * LEADING;
        drawing.words(
            left + WORDS_X, y, lines.get(line), Face.REGULAR, SIZE, Colour.INK, Anchor.START);
      }
      mostLines = Math.max(mostLines, lines.size());
      left = right;
      if (i < scale.limits().size()) {
        limit(drawing, scale.limits().get(i), left);
      }
    }
    return drawing.scene(width, WORDS + (mostLines - 1) * LEADING + 4);
  }

  private static void limit(Drawing drawing, String limit, double x) {
    drawing.line(x, BAR - TICK, x, BAR + TICK, Stroke.of(Colour.INK, 1));
    drawing.words(x, LIMITS, limit, Face.MEDIUM, SIZE, Colour.INK, Anchor.MIDDLE);
  }

  private static List<Double> widths(List<Mark> bands, double width, TextMeasure measure) {
    List<Double> needed = new ArrayList<>();
    for (Mark band : bands) {
      needed.add(WORDS_X + measure.width(band.words(), Face.REGULAR, SIZE) + PADDING);
    }
    double sum = needed.stream().mapToDouble(Double::doubleValue).sum();
    if (sum > width) {
      return needed.stream().map(one -> one * width / sum).toList();
    }
    double spare = (width - sum) / bands.size();
    return needed.stream().map(one -> one + spare).toList();
  }

  private static Colour colour(Mark mark) {
    return switch (mark) {
      case ACHIEVED, MAINTAINED, WITHIN, ON_TRACK, GIVEN_GREEN -> Colour.GREEN;
      case BEHIND_PROGRESSING, BEHIND_LIMITED, BEHIND, GIVEN_YELLOW -> Colour.AMBER;
      case WRONG_DIRECTION, NOT_MAINTAINED, OUTSIDE, NOT_ACHIEVED, GIVEN_RED -> Colour.RED;
      case NOT_ASSESSABLE, CANCELLED, GIVEN_GREY -> Colour.GREY;
    };
  }
}
