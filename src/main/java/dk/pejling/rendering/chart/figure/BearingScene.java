package dk.pejling.rendering.chart.figure;

import dk.pejling.rendering.chart.Box;
import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.LineBreaks;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.report.document.Cover;
import java.util.ArrayList;
import java.util.List;

/** The cover's drawing: a protractor at our position, with one bearing per pejlemærke. */
public final class BearingScene {
  private static final double CENTRE_SHARE = 0.4194;
  private static final double CENTRE_Y = 224.1;
  private static final double HEIGHT = 260;
  private static final double PROTRACTOR = 92;
  private static final double GROUND = 105.8;
  private static final double NUMBER_RADIUS = 10;
  private static final double LABEL_X = 17.3;
  private static final double LABEL_SIZE = 10.5;
  private static final double LEADING = 13;
  private static final double BACK = 19.8;
  private static final double CLEAR = 6.5;
  private static final double WIDEST = 118;
  private static final double NARROWEST = 46;
  private static final double[] RAISED = {0, 4, 8, 12, 16};
  private static final Stroke BEARING = Stroke.of(Colour.LINE, 1.25);
  private final TextMeasure measure;
  private final At centre;
  private final double width;
  private final Drawing drawing = new Drawing();

  private BearingScene(double width, TextMeasure measure) {
    this.width = width;
    this.measure = measure;
    this.centre = new At(width * CENTRE_SHARE, CENTRE_Y);
  }

  public static Scene of(Cover cover, double width, TextMeasure measure) {
    return new BearingScene(width, measure).draw(cover);
  }

  private Scene draw(Cover cover) {
    protractor();
    List<Bearings.Ray> rays = Bearings.of(cover.bearings().size());
    for (int i = 0; i < rays.size(); i++) {
      bearing(cover.bearings().get(i), rays.get(i), rays);
    }
    drawing.dot(centre.x(), centre.y(), 4, Colour.NAVY);
    double x = centre.x() + 28;
    drawing
        .words(x, centre.y() + 18.5, "Vores position", Face.MEDIUM, 9.5, Colour.INK, Anchor.START)
        .words(x, centre.y() + 31, cover.position(), Face.REGULAR, 9.5, Colour.TEXT2, Anchor.START);
    return drawing.scene(width, HEIGHT);
  }

  private void protractor() {
    Stroke fine = Stroke.of(Colour.AXIS, 0.6);
    drawing.add(new Shape.Arc(centre, PROTRACTOR, 0, 180, fine));
    drawing.line(centre.x() - GROUND, centre.y(), centre.x() + GROUND, centre.y(), fine);
    for (int degrees = 5; degrees < 180; degrees += 5) {
      boolean major = degrees % 30 == 0;
      double length = major ? 7 : degrees % 10 == 0 ? 3.8 : 2;
      between(degrees, PROTRACTOR, PROTRACTOR + length, major ? Stroke.of(Colour.NAVY, 1) : fine);
    }
  }

  private void bearing(Cover.Bearing bearing, Bearings.Ray ray, List<Bearings.Ray> all) {
    between(ray.degrees(), CLEAR, ray.length() - NUMBER_RADIUS - 2.5, BEARING);
    between(ray.degrees() + 180, CLEAR, BACK, BEARING);
    At end = at(ray.degrees(), ray.length());
    drawing.ring(end.x(), end.y(), NUMBER_RADIUS, Stroke.of(Colour.NAVY, 1.25));
    drawing.words(
        end.x(),
        end.y() + 3.7,
        bearing.number(),
        Face.MEDIUM,
        LABEL_SIZE,
        Colour.NAVY,
        Anchor.MIDDLE);
    drawing.addAll(label(bearing.label(), ray, all));
  }

  /** Right of the number, in as few lines as keep clear of the bearings. */
  private List<Shape.Words> label(String text, Bearings.Ray ray, List<Bearings.Ray> all) {
    List<Shape.Words> label = List.of();
    for (double raised : RAISED) {
      for (double widest = WIDEST; widest >= NARROWEST; widest -= 6) {
        label = lines(balanced(text, widest), ray, raised);
        if (label.stream().allMatch(line -> isClear(line, all))) {
          return label;
        }
      }
    }
    return label;
  }

  /** The lines as even as their number allows. */
  private List<String> balanced(String text, double widest) {
    List<String> lines = LineBreaks.lines(text, Face.MEDIUM, LABEL_SIZE, widest, measure);
    for (double narrower = widest; narrower >= NARROWEST; narrower -= 2) {
      List<String> even = LineBreaks.lines(text, Face.MEDIUM, LABEL_SIZE, narrower, measure);
      if (even.size() > lines.size()) {
        break;
      }
      lines = even;
    }
    return lines;
  }

  private List<Shape.Words> lines(List<String> lines, Bearings.Ray ray, double raised) {
    At end = at(ray.degrees(), ray.length());
    double middle = lines.size() == 1 ? end.y() + 3.6 : end.y() + 0.3;
    double first = middle - raised - (lines.size() - 1) * LEADING / 2;
    List<Shape.Words> words = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      words.add(
          new Shape.Words(
              new At(end.x() + LABEL_X, first + i * LEADING),
              lines.get(i),
              Face.MEDIUM,
              LABEL_SIZE,
              Colour.NAVY,
              Anchor.START));
    }
    return words;
  }

  private boolean isClear(Shape.Words line, List<Bearings.Ray> all) {
    Box box = Box.of(line, measure);
    Box wide = box.grown(3);
    return box.right() <= width
        && box.top() >= 0
        && all.stream()
            .noneMatch(
                ray -> {
                  At end = at(ray.degrees(), ray.length());
                  Box number = new Box(end.x(), end.y(), end.x(), end.y()).grown(NUMBER_RADIUS + 1);
                  return wide.crossedBy(centre, end) || wide.overlaps(number);
                });
  }

  private void between(double degrees, double from, double to, Stroke stroke) {
    drawing.add(new Shape.Line(List.of(at(degrees, from), at(degrees, to)), stroke));
  }

  private At at(double degrees, double distance) {
    double angle = Math.toRadians(degrees);
    return new At(centre.x() + distance * Math.cos(angle), centre.y() - distance * Math.sin(angle));
  }
}
