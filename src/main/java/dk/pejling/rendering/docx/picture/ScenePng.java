package dk.pejling.rendering.docx.picture;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Paints a scene as a PNG picture of about 200 dots per inch. */
final class ScenePng {
  /** Dots per point. */
  private static final double SCALE = 200 / 72.0;

  private static final float MITRE = 10;

  private final GlyphOutlines glyphs;

  ScenePng(GlyphOutlines glyphs) {
    this.glyphs = glyphs;
  }

  byte[] of(Scene scene) {
    BufferedImage image =
        new BufferedImage(
            Math.max(1, (int) Math.ceil(scene.width() * SCALE)),
            Math.max(1, (int) Math.ceil(scene.height() * SCALE)),
            BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.scale(SCALE, SCALE);
    scene.shapes().forEach(shape -> paint(canvas, shape));
    canvas.dispose();
    return Png.of(image);
  }

  private void paint(Graphics2D canvas, Shape shape) {
    switch (shape) {
      case Shape.Line line -> stroke(canvas, Geometry.path(line.points(), false), line.stroke());
      case Shape.Polygon area ->
          both(canvas, Geometry.path(area.points(), true), area.fill(), area.outline());
      case Shape.Circle circle ->
          both(canvas, Geometry.circle(circle), circle.fill(), circle.outline());
      case Shape.Arc arc -> stroke(canvas, Geometry.arc(arc), arc.stroke());
      case Shape.Words words -> {
        canvas.setColor(colour(words.colour()));
        canvas.fill(glyphs.of(words));
      }
    }
  }

  private static void both(Graphics2D canvas, java.awt.Shape shape, Fill fill, Outline outline) {
    if (fill instanceof Fill.Solid(Colour colour)) {
      canvas.setColor(colour(colour));
      canvas.fill(shape);
    }
    if (outline instanceof Outline.Drawn(Stroke stroke)) {
      stroke(canvas, shape, stroke);
    }
  }

  private static void stroke(Graphics2D canvas, java.awt.Shape shape, Stroke stroke) {
    canvas.setColor(colour(stroke.colour()));
    int cap = stroke.roundCaps() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    int join = stroke.roundCaps() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
    float[] dash = new float[stroke.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = stroke.dash().get(i).floatValue();
    }
    canvas.setStroke(
        dash.length == 0
            ? new BasicStroke((float) stroke.width(), cap, join, MITRE)
            : new BasicStroke((float) stroke.width(), cap, join, MITRE, dash, 0));
    canvas.draw(shape);
  }

  private static Color colour(Colour colour) {
    return new Color(colour.rgb());
  }
}
