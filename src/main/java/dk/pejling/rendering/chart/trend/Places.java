package dk.pejling.rendering.chart.trend;

import dk.pejling.rendering.chart.Box;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.label.Label;
import dk.pejling.rendering.chart.label.LabelText;
import java.util.ArrayList;
import java.util.List;

/** Where a label may stand, best places first. Between grid lines first, above the grid last. */
record Places(Frame frame) {
  private static final double ABOVE_GRID_LINE = 5;
  private static final double BELOW_GRID_LINE = 8;
  private static final double LEAN = 13.7;
  private static final double BESIDE = 20;
  private static final double LEADER_GAP = 3;
  private static final double LONGEST_LEADER = 75;
  private static final int ROWS_ABOVE = 60;
  private static final double ROW_STEP = 3;

  /** Above or below a point with a vertical leader. */
  List<Label> over(LabelText text, At point, double radius, boolean centred) {
    List<Label> places = new ArrayList<>();
    List<Double> above = new ArrayList<>();
    List<Double> below = new ArrayList<>();
    List<Double> grid = frame.grid();
    for (int i = 1; i < grid.size(); i++) {
      double last = grid.get(i) - ABOVE_GRID_LINE;
      if (last + LEADER_GAP + LabelText.DESCENT < point.y() - radius) {
        above.addFirst(last);
      } else if (last - text.depth() - LabelText.ASCENT > point.y() + radius + LEADER_GAP) {
        below.add(last);
      }
    }
    for (int row = 0; row < ROWS_ABOVE; row++) {
      below.add(-ABOVE_GRID_LINE - row * ROW_STEP);
    }
    above.addAll(below);
    for (double last : above) {
      for (Label label : aligned(text, point.x(), last - text.depth(), centred)) {
        places.add(withLeader(label, point, radius));
      }
    }
    return places;
  }

  private Label withLeader(Label label, At point, double radius) {
    Box box = label.box();
    return box.bottom() < point.y()
        ? label.withLeader(
            new At(point.x(), box.bottom() + 1), new At(point.x(), point.y() - radius))
        : label.withLeader(new At(point.x(), box.top() - 1), new At(point.x(), point.y() + radius));
  }

  private List<Label> aligned(LabelText text, double x, double baseline, boolean centred) {
    double width = text.width();
    double lean = Math.min(LEAN, width / 2);
    Label middle = new Label(text, Anchor.MIDDLE, x, baseline);
    Label rightwards = new Label(text, Anchor.START, x - lean, baseline);
    Label leftwards = new Label(text, Anchor.END, x + lean, baseline);
    double clamped = Math.clamp(x - width / 2, frame.left(), frame.width() - width);
    Label shifted = new Label(text, Anchor.START, clamped, baseline);
    List<Label> all =
        centred
            ? List.of(middle, rightwards, leftwards, shifted)
            : List.of(rightwards, middle, leftwards, shifted);
    return all.stream().filter(this::fits).toList();
  }

  /** Right of a point, without leader. */
  List<Label> rightOf(LabelText text, At point, double gap, double... baselines) {
    List<Label> places = new ArrayList<>();
    for (double baseline : baselines) {
      places.add(new Label(text, Anchor.START, point.x() + gap, point.y() + baseline));
    }
    return places.stream().filter(this::fits).toList();
  }

  /** Beside a line over the full height, from the top down; above the grid last. */
  List<Label> besideUpright(LabelText text, double x) {
    double gap = 5;
    List<Label> places = new ArrayList<>();
    List<Double> grid = frame.grid();
    for (int i = 0; i + 1 < grid.size(); i++) {
      double first = grid.get(i) + BELOW_GRID_LINE;
      places.add(new Label(text, Anchor.START, x + gap, first));
      places.add(new Label(text, Anchor.END, x - gap, first));
    }
    places.removeIf(label -> !fits(label) || label.box().bottom() > frame.height());
    for (int row = 0; row < ROWS_ABOVE; row++) {
      double first = -ABOVE_GRID_LINE - text.depth() - row * ROW_STEP;
      for (Label label : aligned(text, x, first, false)) {
        places.add(label.withLeader(new At(x, label.box().bottom() + 1), new At(x, 0)));
      }
    }
    return places;
  }

  /** Off a slanting line, with a slanting leader to one of its points. */
  List<Label> offLine(LabelText text, List<At> points) {
    List<Label> places = new ArrayList<>();
    for (At point : points) {
      for (double line : frame.grid()) {
        double last = line - ABOVE_GRID_LINE;
        double first = last - text.depth();
        double middle = (first + last) / 2 - LEADER_GAP;
        Label left = new Label(text, Anchor.END, point.x() - BESIDE, first);
        Label right = new Label(text, Anchor.START, point.x() + BESIDE, first);
        places.add(left.withLeader(new At(left.box().right() + LEADER_GAP, middle), point));
        places.add(right.withLeader(new At(right.box().left() - LEADER_GAP, middle), point));
      }
    }
    places.removeIf(
        label ->
            !fits(label)
                || label.box().top() < 0
                || length(label.leader()) > LONGEST_LEADER
                || Math.abs(label.leader().getFirst().y() - label.leader().getLast().y())
                    < LabelText.LEADING);
    return places;
  }

  private static double length(List<At> leader) {
    return Math.hypot(
        leader.getFirst().x() - leader.getLast().x(), leader.getFirst().y() - leader.getLast().y());
  }

  private boolean fits(Label label) {
    return label.box().left() >= frame.left() && label.box().right() <= frame.width();
  }
}
