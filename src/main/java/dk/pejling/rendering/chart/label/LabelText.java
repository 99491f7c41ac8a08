package dk.pejling.rendering.chart.label;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.LineBreaks;
import dk.pejling.rendering.chart.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/** The lines of a label and how wide they are. */
public record LabelText(List<Line> lines, double width) {
  public static final double SIZE = 8.5;
  public static final double LEADING = 10.4;
  public static final double ASCENT = 6.6;
  public static final double DESCENT = 2.2;
  private static final double WIDEST = 150;

  public LabelText {
    lines = List.copyOf(lines);
  }

  /** One line of a label. */
  public record Line(String text, Face face, Colour colour) {
    public static Line title(String text) {
      return new Line(text, Face.MEDIUM, Colour.INK);
    }

    public static Line plain(String text) {
      return new Line(text, Face.REGULAR, Colour.INK);
    }

    public static Line grey(String text) {
      return new Line(text, Face.REGULAR, Colour.TEXT2);
    }
  }

  public static LabelText of(TextMeasure measure, Line... lines) {
    return of(measure, WIDEST, List.of(lines));
  }

  /** Empty lines are left out, long ones broken. */
  public static LabelText of(TextMeasure measure, double widest, List<Line> lines) {
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

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** From the first baseline to the last. */
  public double depth() {
    return (lines.size() - 1) * LEADING;
  }
}
