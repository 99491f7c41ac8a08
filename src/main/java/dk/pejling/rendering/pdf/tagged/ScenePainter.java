package dk.pejling.rendering.pdf.tagged;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.pdf.type.Style;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** Paints drawings at a place on the page. */
final class ScenePainter {
  private final Canvas canvas;
  private final double left;
  private final double top;

  ScenePainter(Canvas canvas, double left, double top) {
    this.canvas = canvas;
    this.left = left;
    this.top = top;
  }

  void paint(List<Shape> shapes) {
    canvas.content().saveState();
    shapes.forEach(this::paint);
    canvas.content().restoreState();
  }

  private void paint(Shape shape) {
    switch (shape) {
      case Shape.Line(List<At> points, Stroke stroke) -> {
        canvas.pen(stroke);
        canvas.trace(moved(points));
        canvas.content().stroke();
      }
      case Shape.Polygon(List<At> points, Fill fill, Outline outline) ->
          area(
              fill,
              outline,
              () -> {
                canvas.trace(moved(points));
                canvas.content().closePath();
              });
      case Shape.Circle(At centre, double radius, Fill fill, Outline outline) -> {
        At at = moved(centre);
        area(
            fill,
            outline,
            () ->
                canvas
                    .content()
                    .circle(Canvas.f(at.x()), Canvas.f(Canvas.y(at.y())), Canvas.f(radius)));
      }
      case Shape.Arc(At centre, double radius, double from, double extent, Stroke stroke) -> {
        At at = moved(centre);
        double y = Canvas.y(at.y());
        canvas.pen(stroke);
        canvas
            .content()
            .arc(
                Canvas.f(at.x() - radius),
                Canvas.f(y - radius),
                Canvas.f(at.x() + radius),
                Canvas.f(y + radius),
                Canvas.f(from),
                Canvas.f(extent));
        canvas.content().stroke();
      }
      case Shape.Words words -> paint(words);
    }
  }

  private void paint(Shape.Words words) {
    At at = moved(words.at());
    Face face = words.face();
    double width = canvas.fonts().width(words.text(), face, words.size());
    double shift =
        switch (words.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        };
    Style style = new Style(face, words.size(), words.size(), words.colour());
    canvas.text(at.x() + shift, at.y(), words.text(), style);
  }

  private void area(Fill fill, Outline outline, Runnable path) {
    PdfContentByte content = canvas.content();
    if (fill instanceof Fill.Solid(var colour)) {
      canvas.fill(colour);
      if (outline instanceof Outline.Drawn(Stroke stroke)) {
        canvas.pen(stroke);
        path.run();
        content.fillStroke();
      } else {
        path.run();
        content.fill();
      }
    } else if (outline instanceof Outline.Drawn(Stroke stroke)) {
      canvas.pen(stroke);
      path.run();
      content.stroke();
    }
  }

  private List<At> moved(List<At> points) {
    return points.stream().map(this::moved).toList();
  }

  private At moved(At point) {
    return new At(left + point.x(), top + point.y());
  }
}
