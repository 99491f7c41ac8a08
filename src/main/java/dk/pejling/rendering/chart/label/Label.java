package dk.pejling.rendering.chart.label;

import dk.pejling.rendering.chart.Box;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import java.util.List;

/**
 * A label at a place.
 *
 * @param x of its left end, middle or right end
 * @param baseline of its first line
 * @param leader line from the label to what it names, or empty
 */
public record Label(LabelText text, Anchor anchor, double x, double baseline, List<At> leader) {
  public Label {
    leader = List.copyOf(leader);
  }

  public Label(LabelText text, Anchor anchor, double x, double baseline) {
    this(text, anchor, x, baseline, List.of());
  }

  public Label withLeader(At from, At to) {
    return new Label(text, anchor, x, baseline, List.of(from, to));
  }

  public Box box() {
    double left =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - text.width() / 2;
          case END -> x - text.width();
        };
    return new Box(
        left,
        baseline - LabelText.ASCENT,
        left + text.width(),
        baseline + (text.lines().size() - 1) * LabelText.LEADING + LabelText.DESCENT);
  }

  public void paint(Drawing drawing) {
    double y = baseline;
    for (LabelText.Line line : text.lines()) {
      drawing.words(x, y, line.text(), line.face(), LabelText.SIZE, line.colour(), anchor);
      y += LabelText.LEADING;
    }
  }
}
