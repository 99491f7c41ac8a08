package dk.pejling.rendering.docx.picture;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Paints a scene as SVG 1.1 with text as outlines; coordinates in hundredths of a point. */
final class SceneSvg {
  private static final int PARTS = 100;

  private final GlyphOutlines glyphs;

  SceneSvg(GlyphOutlines glyphs) {
    this.glyphs = glyphs;
  }

  byte[] of(Scene scene) {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(points(scene.width()))
        .append("pt\" height=\"")
        .append(points(scene.height()))
        .append("pt\" viewBox=\"0 0 ")
        .append(at(scene.width()))
        .append(' ')
        .append(at(scene.height()))
        .append("\">");
    scene.shapes().forEach(shape -> paint(svg, shape));
    return svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private void paint(StringBuilder svg, Shape shape) {
    switch (shape) {
      case Shape.Line line ->
          path(svg, Geometry.path(line.points(), false), "none", stroke(line.stroke()));
      case Shape.Polygon area ->
          path(svg, Geometry.path(area.points(), true), fill(area.fill()), outline(area.outline()));
      case Shape.Circle circle ->
          svg.append("<circle cx=\"")
              .append(at(circle.centre().x()))
              .append("\" cy=\"")
              .append(at(circle.centre().y()))
              .append("\" r=\"")
              .append(at(circle.radius()))
              .append("\" fill=\"")
              .append(fill(circle.fill()))
              .append('"')
              .append(outline(circle.outline()))
              .append("/>");
      case Shape.Arc arc -> path(svg, Geometry.arc(arc), "none", stroke(arc.stroke()));
      case Shape.Words words -> path(svg, glyphs.of(words), hex(words.colour()), "");
    }
  }

  private static void path(StringBuilder svg, java.awt.Shape shape, String fill, String stroke) {
    svg.append("<path d=\"");
    double[] at = new double[6];
    long[] from = {0, 0};
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      int numbers =
          switch (kind) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 2;
          };
      segment(svg, kind, Arrays.copyOf(at, numbers), from);
    }
    svg.append("\" fill=\"").append(fill).append('"').append(stroke).append("/>");
  }

  /** Each part begins anew with its whole place; the rest is told by distances, which are short. */
  private static void segment(StringBuilder svg, int kind, double[] to, long[] from) {
    boolean whole = kind == PathIterator.SEG_MOVETO;
    svg.append((whole ? "M" : "mlqcZ".substring(kind, kind + 1)));
    for (int i = 0; i < to.length; i++) {
      long number = at(to[i]) - (whole ? 0 : from[i % 2]);
      svg.append(i > 0 && number >= 0 ? " " : "").append(number);
    }
    for (int i = 0; i < 2 && to.length > 0; i++) {
      from[i] = at(to[to.length - 2 + i]);
    }
  }

  private static String fill(Fill fill) {
    return switch (fill) {
      case Fill.Solid(Colour colour) -> hex(colour);
      case Fill.None() -> "none";
    };
  }

  private static String outline(Outline outline) {
    return switch (outline) {
      case Outline.Drawn(Stroke stroke) -> stroke(stroke);
      case Outline.None() -> "";
    };
  }

  private static String stroke(Stroke stroke) {
    String line = " stroke=\"" + hex(stroke.colour()) + "\" stroke-width=\"" + at(stroke.width());
    String round = stroke.roundCaps() ? "\" stroke-linecap=\"round\" stroke-linejoin=\"round" : "";
    String dash =
        stroke.dash().isEmpty()
            ? ""
            : stroke.dash().stream()
                .map(length -> Long.toString(at(length)))
                .collect(Collectors.joining(" ", "\" stroke-dasharray=\"", ""));
    return line + round + dash + "\"";
  }

  private static String hex(Colour colour) {
    return "#" + HexFormat.of().toHexDigits(colour.rgb(), 6);
  }

  private static long at(double points) {
    return Math.round(points * PARTS);
  }

  private static String points(double points) {
    return Double.toString(at(points) / (double) PARTS);
  }
}
