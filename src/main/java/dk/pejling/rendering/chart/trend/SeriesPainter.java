package dk.pejling.rendering.chart.trend;

import dk.pejling.rendering.chart.Box;
import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.label.BandSlice;
import dk.pejling.rendering.chart.label.Obstacles;
import java.util.ArrayList;
import java.util.List;

/** Band, line and points of the series. */
record SeriesPainter(DrawnSeries series) {
  private static final double POINT = 2.1;
  private static final double PROVISIONAL = 2.9;

  void obstruct(Obstacles obstacles) {
    for (List<BandSlice.Span> band : series.bands()) {
      for (int i = 1; i < band.size(); i++) {
        obstacles.add(new BandSlice(band.get(i - 1), band.get(i)));
      }
    }
    for (DrawnSeries.Piece piece : series.pieces()) {
      List<DrawnSeries.Dot> dots = piece.dots();
      for (int i = 0; i < dots.size(); i++) {
        At at = dots.get(i).at();
        obstacles.add(new Box(at.x(), at.y(), at.x(), at.y()).grown(PROVISIONAL));
        if (i > 0) {
          obstacles.addLine(dots.get(i - 1).at(), at);
        }
      }
    }
  }

  void band(Drawing drawing) {
    for (List<BandSlice.Span> band : series.bands()) {
      List<At> top = band.stream().map(span -> new At(span.x(), span.top())).toList();
      List<At> bottom = band.stream().map(span -> new At(span.x(), span.bottom())).toList();
      List<At> outline = new ArrayList<>(top);
      outline.addAll(bottom.reversed());
      Stroke edge = Stroke.of(Colour.BAND_EDGE, 0.5);
      drawing
          .add(new Shape.Polygon(outline, new Fill.Solid(Colour.BAND), new Outline.None()))
          .add(new Shape.Line(top, edge))
          .add(new Shape.Line(bottom, edge));
    }
  }

  void line(Drawing drawing) {
    for (DrawnSeries.Piece piece : series.pieces()) {
      if (piece.dots().size() > 1) {
        drawing.add(
            new Shape.Line(
                piece.dots().stream().map(DrawnSeries.Dot::at).toList(),
                new Stroke(Colour.LINE, 1.75, List.of(), true)));
      }
    }
  }

  void points(Drawing drawing) {
    for (DrawnSeries.Piece piece : series.pieces()) {
      for (DrawnSeries.Dot dot : piece.dots()) {
        if (dot.provisional()) {
          drawing.ring(dot.at().x(), dot.at().y(), PROVISIONAL, Stroke.of(Colour.LINE, 1.6));
        } else {
          drawing.dot(dot.at().x(), dot.at().y(), POINT, Colour.LINE);
        }
      }
    }
  }
}
