package dk.pejling.rendering.docx.mark;

import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.mark.CellMarks;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.rendering.chart.mark.StatusStrip;
import dk.pejling.rendering.docx.text.Inline;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Small shapes in a line of text, their middles at the middle of its letters. */
public final class Signs {
  private static final Locale DANISH = Locale.of("da", "DK");

  /** So that no edge is cut off. */
  private static final double AROUND = 0.5;

  private static final double CELL_MARK_HEIGHT = 8;

  private Signs() {}

  /**
   * A mark with its word beside it, so that nothing needs to be read aloud.
   *
   * @param textSize of the letters beside it
   */
  public static void beside(Inline line, Mark mark, double size, double textSize) {
    mark(line, mark, size, textSize, "");
  }

  /** A mark whose word is nowhere beside it. */
  public static void alone(Inline line, Mark mark, double size, double textSize) {
    mark(line, mark, size, textSize, mark.words());
  }

  /** Marks side by side; read aloud as how many there are of each. */
  public static void strip(Inline line, List<Mark> marks, StatusStrip form, double room) {
    if (marks.isEmpty()) {
      return;
    }
    StatusStrip strip = fitted(form, marks.size(), room);
    double half = strip.size() / 2 + AROUND;
    Scene scene =
        new Drawing()
            .addAll(strip.shapes(marks, AROUND, half))
            .scene(strip.width(marks.size()) + 2 * AROUND, 2 * half);
    line.picture(scene, distribution(marks));
  }

  /** Such as {@code 2 nået; 1 fastholdt; 1 bagud, i fremgang}. */
  static String distribution(List<Mark> marks) {
    Map<Mark, Long> counts =
        marks.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().words().toLowerCase(DANISH))
        .collect(Collectors.joining("; "));
  }

  /** Dots on a line, their words beside them. */
  public static void phase(Inline line, Cell.Phase phase, double textSize) {
    shapes(
        line,
        CellMarks.phase(phase, AROUND, CELL_MARK_HEIGHT / 2),
        CellMarks.phaseWidth(phase),
        textSize);
  }

  /** A bar, its words beside it. */
  public static void completeness(Inline line, Cell.Completeness cell, double textSize) {
    shapes(
        line,
        CellMarks.completeness(cell, AROUND, CELL_MARK_HEIGHT / 2),
        CellMarks.completenessWidth(),
        textSize);
  }

  /** A dot, its words beside it. */
  public static void fulfilment(Inline line, Cell.Fill fill, double textSize) {
    shapes(
        line,
        CellMarks.fulfilment(fill, AROUND, CELL_MARK_HEIGHT / 2),
        CellMarks.fulfilmentWidth(),
        textSize);
  }

  private static void mark(
      Inline line, Mark mark, double size, double textSize, String alternative) {
    double half = size / 2 + AROUND;
    Scene scene =
        new Drawing().addAll(StatusMarks.shapes(mark, half, half, size)).scene(2 * half, 2 * half);
    line.sign(scene, alternative, drop(2 * half, textSize));
  }

  private static void shapes(Inline line, List<Scene.Shape> shapes, double width, double textSize) {
    Scene scene = new Drawing().addAll(shapes).scene(width + 2 * AROUND, CELL_MARK_HEIGHT);
    line.sign(scene, "", drop(CELL_MARK_HEIGHT, textSize));
  }

  private static double drop(double height, double textSize) {
    return height / 2 - StatusMarks.RISE * textSize;
  }

  /** Narrowed where the marks would not fit; they may touch, never overlap. */
  private static StatusStrip fitted(StatusStrip strip, int marks, double room) {
    double width = room - 2 * AROUND;
    if (marks < 2 || strip.width(marks) <= width) {
      return strip;
    }
    double pitch = (width - strip.size()) / (marks - 1);
    double share = width / strip.width(marks);
    return pitch >= strip.size()
        ? new StatusStrip(strip.size(), pitch)
        : new StatusStrip(strip.size() * share, strip.pitch() * share);
  }
}
