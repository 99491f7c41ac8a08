package dk.pejling.rendering.chart.trend;

import dk.pejling.rendering.chart.Box;
import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.label.Obstacles;
import dk.pejling.report.document.chart.TrendChart.Control;
import java.math.BigDecimal;
import java.util.List;

/** Mean and limits of a control chart; points outside are diamonds. */
record ControlPainter(Frame frame, Control control) {
  private static final Stroke MEAN = Stroke.of(Colour.TEXT2, 0.75);
  private static final Stroke LIMIT = Stroke.dashed(Colour.TEXT2, 0.75, 2, 2);
  private static final double DIAMOND = 4.2;

  void obstruct(Obstacles obstacles) {
    if (control instanceof Control.Limits limits) {
      for (BigDecimal level : List.of(limits.lower(), limits.mean(), limits.upper())) {
        double y = frame.y(level);
        obstacles.addLine(new At(frame.x(limits.from()), y), new At(frame.x(limits.to()), y));
      }
      for (Control.Spot spot : limits.outside()) {
        At at = at(spot);
        obstacles.add(new Box(at.x(), at.y(), at.x(), at.y()).grown(DIAMOND));
      }
    }
  }

  void lines(Drawing drawing) {
    if (control instanceof Control.Limits limits) {
      across(drawing, limits, limits.mean(), MEAN);
      across(drawing, limits, limits.lower(), LIMIT);
      across(drawing, limits, limits.upper(), LIMIT);
    }
  }

  void outside(Drawing drawing) {
    if (control instanceof Control.Limits limits) {
      for (Control.Spot spot : limits.outside()) {
        At at = at(spot);
        drawing.add(
            new Shape.Polygon(
                List.of(
                    new At(at.x(), at.y() - DIAMOND),
                    new At(at.x() + DIAMOND, at.y()),
                    new At(at.x(), at.y() + DIAMOND),
                    new At(at.x() - DIAMOND, at.y())),
                new Fill.Solid(Colour.WHITE),
                new Outline.Drawn(Stroke.of(Colour.INK, 1.25))));
      }
    }
  }

  private void across(Drawing drawing, Control.Limits limits, BigDecimal level, Stroke stroke) {
    double y = frame.y(level);
    drawing.line(frame.x(limits.from()), y, frame.x(limits.to()), y, stroke);
  }

  private At at(Control.Spot spot) {
    return new At(frame.x(spot.at()), frame.y(spot.value()));
  }
}
