package dk.pejling.rendering.chart.trend;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.LineBreaks;
import dk.pejling.rendering.chart.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/** The lines of a label and how wide they are. */
record LabelText(List<Line> lines, double width) {
  static final double SIZE = 8.5;
  static final double LEADING = 10.4;
  static final double ASCENT = 6.6;
  static final double DESCENT = 2.2;
  private static final double WIDEST = 150;

  LabelText {
    lines = List.copyOf(lines);
  }

  record Line(String text, Face face, Colour colour) {
    static Line title(String text) {
      return new Line(text, Face.MEDIUM, Colour.INK);
    }

    static Line plain(String text) {
      return new Line(text, Face.REGULAR, Colour.INK);
    }

    static Line grey(String text) {
      return new Line(text, Face.REGULAR, Colour.TEXT2);
    }
  }

  static LabelText of(TextMeasure measure, Line... lines) {
    return of(measure, WIDEST, List.of(lines));
  }

  /** Empty lines are left out, long ones broken. */
  static LabelText of(TextMeasure measure, double widest, List<Line> lines) {
    List<Line> broken = new ArrayList<>();
    for (Line line : lines) {
      for (String part : LineBreaks.lines(line.text(), line.face(), SIZE, widest, measure)) {
        broken.add(new Line(part, line.face(), line.colour()));
      }
    }
    double width =
        broken.stream()
            .mapToDouble(line -> measure.width(line.text(), line.face(), SIZE))
            .max()
            .orElse(0);
    return new LabelText(broken, width);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** From the first baseline to the last. */
  double depth() {
    return (lines.size() - 1) * LEADING;
  }
}
