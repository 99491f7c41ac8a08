package dk.pejling.rendering.chart.timeline;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.report.document.chart.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The diamonds of legal dates with their words, in as few lines as stand clear. */
record Deadlines(List<Placed> placed, int lanes) {
  static final double SIZE = 8.5;
  static final double DIAMOND = 4;
  private static final double CLEAR = 4;

  Deadlines {
    placed = List.copyOf(placed);
  }

  /**
   * @param x of the diamond
   * @param from left end of its words
   */
  record Placed(String label, double x, double from, double width, int lane) {}

  private record Taken(int lane, double from, double to) {
    boolean touches(int other, double start, double end) {
      return lane == other && start < to + CLEAR && from < end + CLEAR;
    }
  }

  static Deadlines of(Timeline timeline, Years years, TextMeasure measure) {
    double asOf = years.x(timeline.asOf());
    List<Placed> placed = new ArrayList<>();
    List<Taken> taken = new ArrayList<>();
    List<Timeline.Deadline> sorted =
        timeline.deadlines().stream()
            .sorted(
                Comparator.comparing(Timeline.Deadline::on).thenComparing(Timeline.Deadline::label))
            .toList();
    for (Timeline.Deadline each : sorted) {
      double x = years.x(each.on());
      double width = measure.width(each.label(), Face.REGULAR, SIZE);
      Placed found = place(each.label(), x, width, asOf, years, taken);
      placed.add(found);
      taken.add(new Taken(found.lane(), x - DIAMOND, x + DIAMOND));
      taken.add(new Taken(found.lane(), found.from(), found.from() + width));
    }
    return new Deadlines(placed, placed.stream().mapToInt(Placed::lane).max().orElse(-1) + 1);
  }

  /** Left of the diamond, else left of the as-of line, else right of either; else a lane lower. */
  private static Placed place(
      String label, double x, double width, double asOf, Years years, List<Taken> taken) {
    double gap = DIAMOND + CLEAR;
    double[] starts = {
      x - gap - width,
      Math.min(x - gap, asOf - CLEAR) - width,
      x + gap,
      Math.max(x + gap, asOf + CLEAR)
    };
    for (int lane = 0; ; lane++) {
      int free = lane;
      boolean diamondFits =
          taken.stream().noneMatch(each -> each.touches(free, x - DIAMOND, x + DIAMOND));
      for (double from : starts) {
        double end = from + width;
        boolean inside = from >= years.left() - width / 2 && end <= years.right();
        boolean crossed = asOf > from - CLEAR / 2 && asOf < end + CLEAR / 2;
        if (diamondFits
            && inside
            && !crossed
            && taken.stream().noneMatch(each -> each.touches(free, from, end))) {
          return new Placed(label, x, from, width, lane);
        }
      }
      if (taken.stream().noneMatch(each -> each.lane() == free)) {
        return new Placed(label, x, Math.max(0, x - gap - width), width, lane);
      }
    }
  }
}
