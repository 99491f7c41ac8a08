package dk.pejling.rendering.chart.mark;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.report.document.Cell;
import java.util.ArrayList;
import java.util.List;

/** Shapes in table cells that are no verdicts. They stand between {@code x} and its width. */
public final class CellMarks {
  private static final double PHASE_RADIUS = 3;
  private static final double PHASE_PITCH = 12;
  private static final double BAR_WIDTH = 22;
  private static final double BAR_HEIGHT = 6.4;
  private static final double DOT_RADIUS = 3.5;
  private static final double EDGE = 0.75;
  private static final int HALF_CIRCLE_STEPS = 24;

  private CellMarks() {}

  public static double phaseWidth(Cell.Phase phase) {
    return (phase.of() - 1) * PHASE_PITCH + 2 * PHASE_RADIUS;
  }

  /** Dots on a line, those reached filled. */
  public static List<Scene.Shape> phase(Cell.Phase phase, double x, double y) {
    Drawing drawing = new Drawing();
    double first = x + PHASE_RADIUS;
    double last = first + (phase.of() - 1) * PHASE_PITCH;
    drawing.line(first, y, last, y, Stroke.of(Colour.AXIS, EDGE));
    for (int i = 0; i < phase.of(); i++) {
      double at = first + i * PHASE_PITCH;
      if (i < phase.reached()) {
        drawing.dot(at, y, PHASE_RADIUS + EDGE / 2, Colour.NAVY);
      } else {
        drawing.ring(at, y, PHASE_RADIUS, Stroke.of(Colour.AXIS, EDGE));
      }
    }
    return drawing.shapes();
  }

  public static double completenessWidth() {
    return BAR_WIDTH;
  }

  /** A bar, filled as far as the fields are filled in. */
  public static List<Scene.Shape> completeness(Cell.Completeness cell, double x, double y) {
    double top = y - BAR_HEIGHT / 2;
    double share =
        cell.expected() <= 0 ? 0 : Math.clamp((double) cell.filled() / cell.expected(), 0, 1);
    Drawing drawing = new Drawing();
    drawing.area(x, top, BAR_WIDTH, BAR_HEIGHT, Colour.WHITE);
    if (share > 0) {
      drawing.area(x, top, BAR_WIDTH * share, BAR_HEIGHT, Colour.NAVY);
    }
    return drawing
        .add(
            new Shape.Polygon(
                Drawing.rectangle(x, top, BAR_WIDTH, BAR_HEIGHT),
                new Fill.None(),
                new Outline.Drawn(Stroke.of(Colour.AXIS, EDGE))))
        .shapes();
  }

  public static double fulfilmentWidth() {
    return 2 * DOT_RADIUS;
  }

  /** A full, half or empty dot. */
  public static List<Scene.Shape> fulfilment(Cell.Fill fill, double x, double y) {
    At centre = new At(x + DOT_RADIUS, y);
    Drawing drawing = new Drawing();
    return switch (fill) {
      case FULL -> drawing.dot(centre.x(), y, DOT_RADIUS, Colour.NAVY).shapes();
      case EMPTY -> openDot(drawing, centre).shapes();
      case HALF ->
          openDot(drawing, centre)
              .add(
                  new Shape.Polygon(
                      leftHalf(centre), new Fill.Solid(Colour.NAVY), new Outline.None()))
              .shapes();
    };
  }

  private static Drawing openDot(Drawing drawing, At centre) {
    double width = 1.0;
    return drawing.ring(
        centre.x(), centre.y(), DOT_RADIUS - width / 2, Stroke.of(Colour.NAVY, width));
  }

  private static List<At> leftHalf(At centre) {
    List<At> outline = new ArrayList<>();
    for (int i = 0; i <= HALF_CIRCLE_STEPS; i++) {
      double angle = Math.PI / 2 + Math.PI * i / HALF_CIRCLE_STEPS;
      outline.add(
          new At(
              centre.x() + DOT_RADIUS * Math.cos(angle),
              centre.y() - DOT_RADIUS * Math.sin(angle)));
    }
    return outline;
  }
}
