package dk.pejling.rendering.chart;

import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints scenes to PNG files for a look at them: {@code target/scenes}. */
public final class ScenePictures {
  private static final double SCALE = 3;
  private final RobotoMeasure fonts;

  public ScenePictures(RobotoMeasure fonts) {
    this.fonts = fonts;
  }

  public Path write(String name, Scene scene) {
    try {
      Path file = Files.createDirectories(Path.of("target", "scenes")).resolve(name + ".png");
      ImageIO.write(picture(scene), "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scene, three pixels a point. */
  public BufferedImage picture(Scene scene) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(scene.width() * SCALE),
            (int) Math.ceil(scene.height() * SCALE),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
    canvas.transform(AffineTransform.getScaleInstance(SCALE, SCALE));
    scene.shapes().forEach(shape -> paint(canvas, shape));
    canvas.dispose();
    return image;
  }

  private void paint(Graphics2D canvas, Shape shape) {
    switch (shape) {
      case Shape.Line line -> stroke(canvas, path(line.points()), line.stroke());
      case Shape.Polygon area -> {
        Path2D outline = path(area.points());
        outline.closePath();
        fillAndStroke(canvas, outline, area.fill(), area.outline());
      }
      case Shape.Circle circle ->
          fillAndStroke(
              canvas,
              new Ellipse2D.Double(
                  circle.centre().x() - circle.radius(),
                  circle.centre().y() - circle.radius(),
                  2 * circle.radius(),
                  2 * circle.radius()),
              circle.fill(),
              circle.outline());
      case Shape.Arc arc ->
          stroke(
              canvas,
              new Arc2D.Double(
                  arc.centre().x() - arc.radius(),
                  arc.centre().y() - arc.radius(),
                  2 * arc.radius(),
                  2 * arc.radius(),
                  arc.from(),
                  arc.extent(),
                  Arc2D.OPEN),
              arc.stroke());
      case Shape.Words words -> {
        canvas.setColor(new Color(words.colour().rgb()));
        canvas.setFont(fonts.font(words.face(), words.size()));
        canvas.drawString(
            words.text(), (float) Box.of(words, fonts).left(), (float) words.at().y());
      }
    }
  }

  private static void fillAndStroke(
      Graphics2D canvas, java.awt.Shape shape, Fill fill, Outline outline) {
    if (fill instanceof Fill.Solid solid) {
      canvas.setColor(new Color(solid.colour().rgb()));
      canvas.fill(shape);
    }
    if (outline instanceof Outline.Drawn drawn) {
      stroke(canvas, shape, drawn.stroke());
    }
  }

  private static void stroke(Graphics2D canvas, java.awt.Shape shape, Stroke stroke) {
    canvas.setColor(new Color(stroke.colour().rgb()));
    int cap = stroke.roundCaps() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    int join = stroke.roundCaps() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
    float[] dash = new float[stroke.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = stroke.dash().get(i).floatValue();
    }
    canvas.setStroke(
        dash.length == 0
            ? new BasicStroke((float) stroke.width(), cap, join)
            : new BasicStroke((float) stroke.width(), cap, join, 10, dash, 0));
    canvas.draw(shape);
  }

  private static Path2D path(List<At> points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
    return path;
  }
}
