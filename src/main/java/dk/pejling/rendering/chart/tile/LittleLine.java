package dk.pejling.rendering.chart.tile;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.ValueScale;
import dk.pejling.report.document.chart.TileMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A sparkline in its box: line, levels, breaks, baseline and latest.
 *
 * @param values from the box's bottom to its top
 */
record LittleLine(TileMap map, ValueScale values, double left, double right) {
  private static final double BASELINE = 3.2;
  private static final double LATEST = 2.6;
  private static final double ALONE = 2.1;

  double x(BigDecimal time) {
    double first = map.time().first().doubleValue();
    double span = map.time().last().doubleValue() - first;
    return span <= 0
        ? (left + right) / 2
        : left + (time.doubleValue() - first) / span * (right - left);
  }

  At at(TileMap.Point point) {
    return new At(x(point.at()), values.at(point.value()));
  }

  void paint(Drawing drawing, TileMap.Sparkline line, double weight, double size) {
    for (BigDecimal cut : map.breaks()) {
      double x = x(cut);
      drawing.line(x, values.end(), x, values.start(), Stroke.dashed(Colour.INK, 0.75, 1, 2));
    }
    for (BigDecimal level : line.levels()) {
      double y = values.at(level);
      drawing.line(left, y, right, y, Stroke.dashed(Colour.INK, 0.75, 3, 2));
    }
    for (List<TileMap.Point> piece : pieces(line)) {
      if (piece.size() > 1) {
        drawing.add(
            new Shape.Line(
                piece.stream().map(this::at).toList(),
                new Stroke(Colour.LINE, weight, List.of(), true)));
      } else if (piece.getFirst().role() == TileMap.Role.BETWEEN) {
        At at = at(piece.getFirst());
        drawing.dot(at.x(), at.y(), ALONE, Colour.LINE);
      }
    }
    for (TileMap.Point point : line.points()) {
      At at = at(point);
      switch (point.role()) {
        case BETWEEN -> {}
        case BASELINE -> drawing.ring(at.x(), at.y(), BASELINE * size, Stroke.of(Colour.INK, 1.1));
        case LATEST -> drawing.dot(at.x(), at.y(), LATEST * size, Colour.LINE);
      }
    }
  }

  /** Stretches without a break or a missing figure. */
  static List<List<TileMap.Point>> pieces(TileMap.Sparkline line) {
    List<List<TileMap.Point>> pieces = new ArrayList<>();
    for (TileMap.Point point : line.points()) {
      if (pieces.isEmpty() || point.apart()) {
        pieces.add(new ArrayList<>());
      }
      pieces.getLast().add(point);
    }
    return pieces;
  }

  /** The highest point of the line between two places, as the smallest y; or its lowest. */
  double extreme(TileMap.Sparkline line, double from, double to, boolean highest) {
    double extreme = highest ? values.start() : values.end();
    for (List<TileMap.Point> piece : pieces(line)) {
      for (int i = 0; i < piece.size(); i++) {
        At at = at(piece.get(i));
        if (at.x() >= from && at.x() <= to) {
          extreme = highest ? Math.min(extreme, at.y()) : Math.max(extreme, at.y());
        }
        if (i > 0) {
          for (double x : new double[] {from, to}) {
            At before = at(piece.get(i - 1));
            if (x > before.x() && x < at.x()) {
              double y =
                  before.y() + (x - before.x()) / (at.x() - before.x()) * (at.y() - before.y());
              extreme = highest ? Math.min(extreme, y) : Math.max(extreme, y);
            }
          }
        }
      }
    }
    return extreme;
  }
}
