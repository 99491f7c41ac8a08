package dk.pejling.rendering.chart.trend;

import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.label.Label;
import dk.pejling.rendering.chart.label.LabelText;
import dk.pejling.rendering.chart.label.LabelText.Line;
import dk.pejling.rendering.chart.label.Obstacles;
import dk.pejling.rendering.chart.label.Stretch;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.document.chart.TrendChart.Callout;
import dk.pejling.report.document.chart.TrendChart.Goal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places a chart's labels one after the other. What is said of the required path stands at the path
 * where there is room; else it becomes a further line of the latest point's label, which always
 * finds room above the grid.
 */
final class Labelling {
  private static final double TARGET_GAP = 8.3;
  private static final double LATEST_GAP = 9.3;
  private static final double[] PATH_SHARES = {0.22, 0.4, 0.6, 0.8};
  private final TrendChart chart;
  private final Frame frame;
  private final TextMeasure measure;
  private final Places places;
  private final Obstacles obstacles;
  private final List<Label> placed = new ArrayList<>();
  private final List<String> withLatest;

  private Labelling(
      TrendChart chart,
      Frame frame,
      TextMeasure measure,
      Obstacles obstacles,
      List<String> withLatest) {
    this.withLatest = withLatest;
    this.chart = chart;
    this.frame = frame;
    this.measure = measure;
    this.places = new Places(frame);
    this.obstacles = obstacles;
  }

  static List<Label> of(TrendChart chart, Frame frame, TextMeasure measure, Obstacles obstacles) {
    List<String> withLatest = new ArrayList<>();
    while (true) {
      Labelling labelling = new Labelling(chart, frame, measure, obstacles.copy(), withLatest);
      if (labelling.placeAll()) {
        return labelling.placed;
      }
    }
  }

  /** Whether all found room; else one more remark goes with the latest point. */
  private boolean placeAll() {
    if (chart.goal() instanceof Goal.Levels levels) {
      placeLevels(levels);
    }
    if (chart.goal() instanceof Goal.Path path) {
      placeTarget(path);
    }
    placeCallouts();
    if (chart.goal() instanceof Goal.Path path
        && !(placeRemark(path.distanceLabel(), distancePlaces(path))
            && placeRemark(path.pathLabel(), pathPlaces(path)))) {
      return false;
    }
    for (TrendChart.Break cut : chart.breaks()) {
      LabelText text = LabelText.of(measure, Line.title(cut.label()), Line.grey(cut.detail()));
      place(places.besideUpright(text, frame.x(cut.at())));
    }
    return true;
  }

  private void placeLevels(Goal.Levels levels) {
    double gap = 3;
    double free = Double.NEGATIVE_INFINITY;
    for (Goal.Level level :
        levels.levels().stream()
            .sorted(Comparator.comparing(Goal.Level::value).reversed())
            .toList()) {
      LabelText text = RightRoom.level(level, measure);
      double baseline = Math.max(frame.y(level.value()) + gap - text.depth() / 2, free);
      add(new Label(text, Anchor.START, frame.right() + gap, baseline));
      free = baseline + text.depth() + LabelText.LEADING;
    }
  }

  private void placeTarget(Goal.Path path) {
    At target = new GoalPainter(frame, chart).way(path).to();
    LabelText text = RightRoom.target(path, measure);
    List<Label> all =
        new ArrayList<>(places.rightOf(text, target, TARGET_GAP, 0.7, -4.5, -9.7, 5, 9));
    all.addAll(places.over(text, target, GoalPainter.TARGET, true));
    place(all);
  }

  private void placeCallouts() {
    List<Callout> latestLast =
        chart.callouts().stream()
            .sorted(Comparator.comparing(Callout::baseline).reversed())
            .toList();
    for (Callout callout : latestLast) {
      List<Line> lines =
          new ArrayList<>(List.of(Line.title(callout.title()), Line.plain(callout.text())));
      if (callout.equals(latestLast.getLast())) {
        withLatest.forEach(remark -> lines.add(Line.plain(remark)));
      }
      At point = new At(frame.x(callout.at()), frame.y(callout.value()));
      LabelText text = LabelText.of(measure, lines.toArray(Line[]::new));
      place(places.over(text, point, GoalPainter.BASELINE + 0.5, callout.baseline()));
    }
  }

  private boolean placeRemark(String remark, List<Label> candidates) {
    if (remark.isEmpty() || withLatest.contains(remark)) {
      return true;
    }
    List<Label> free = candidates.stream().filter(obstacles::leaveFree).toList();
    if (free.isEmpty()) {
      withLatest.add(remark);
      return false;
    }
    add(free.getFirst());
    return true;
  }

  private List<Label> distancePlaces(Goal.Path path) {
    LabelText text = LabelText.of(measure, Line.plain(path.distanceLabel()));
    List<Label> all = new ArrayList<>();
    for (Stretch gap : new GoalPainter(frame, chart).gap(path)) {
      At middle = new At(gap.from().x(), (gap.from().y() + gap.to().y()) / 2);
      all.addAll(
          places.rightOf(text, middle, LATEST_GAP, 1, -1.5, 3.5, -4, 6, -7, 9, -10, 12, -13, 15));
    }
    return all;
  }

  private List<Label> pathPlaces(Goal.Path path) {
    GoalPainter goal = new GoalPainter(frame, chart);
    Stretch way = goal.way(path);
    double from =
        goal.gap(path).stream().mapToDouble(gap -> gap.to().x()).findFirst().orElse(way.from().x());
    List<At> points = new ArrayList<>();
    for (double share : PATH_SHARES) {
      points.add(way.at(from + share * (way.to().x() - from)));
    }
    return places.offLine(LabelText.of(measure, Line.plain(path.pathLabel())), points);
  }

  private void place(List<Label> candidates) {
    Label best =
        candidates.stream()
            .filter(obstacles::leaveFree)
            .findFirst()
            .or(() -> candidates.stream().filter(obstacles::leaveRoomFor).findFirst())
            .orElse(candidates.getLast());
    if (!best.text().isEmpty()) {
      add(best);
    }
  }

  private void add(Label label) {
    placed.add(label);
    obstacles.add(label);
  }
}
