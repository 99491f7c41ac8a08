package dk.pejling.rendering.chart.tile;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.LineBreaks;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.ValueScale;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.chart.Axis;
import dk.pejling.report.document.chart.TileMap;
import dk.pejling.report.document.chart.TileMap.Content;
import dk.pejling.report.document.chart.TileMap.Key;
import java.util.List;

/** The whole's tile, which says what the others show without words. */
record KeyPainter(TileMap map, Axis axis, double width, double height, TextMeasure measure) {
  private static final double INSET = 10;
  private static final double SIZE = 8.5;
  private static final double TITLE = 17;
  private static final double LEFT = 14;
  private static final double LINE_SHARE = 0.57;
  private static final double TOP = 44;
  private static final double ABOVE_FOOT = 62;
  private static final double LABEL_GAP = 7;
  private static final double LATEST_SIZE = 15;
  private static final double LEADING = 10.4;
  private static final double MARK = 13;
  private static final double GIVEN_MARK = 9;
  private static final double BELOW_VERDICT = 12;
  private static final double VERDICT_SIZE = 9;

  Drawing paint(Key key) {
    Drawing drawing = new Drawing();
    drawing.add(
        new Shape.Polygon(
            Drawing.rectangle(0.5, 0.5, width - 1, height - 1),
            new Fill.Solid(Colour.WHITE),
            new Outline.Drawn(Stroke.of(Colour.NAVY, 1))));
    drawing.words(INSET, TITLE, key.name(), Face.MEDIUM, 11, Colour.NAVY, Anchor.START);
    drawing.words(
        width - INSET, TITLE, "Sådan læses et felt", Face.REGULAR, SIZE, Colour.TEXT2, Anchor.END);
    switch (key.content()) {
      case Content.Shown shown -> shown(drawing, key, shown);
      case Content.Words words ->
          drawing.words(
              INSET,
              TITLE + 2 * LEADING,
              words.words(),
              words.hidden() ? Face.ITALIC : Face.REGULAR,
              SIZE,
              Colour.TEXT2,
              Anchor.START);
    }
    return drawing;
  }

  private void shown(Drawing drawing, Key key, Content.Shown shown) {
    double bottom = height - ABOVE_FOOT - key.given().size() * BELOW_VERDICT;
    double right = LEFT + (width - 2 * LEFT) * LINE_SHARE + 4;
    LittleLine line = new LittleLine(map, new ValueScale(axis, bottom, TOP), LEFT, right);
    drawing.line(LEFT, bottom + 2, right, bottom + 2, Stroke.of(Colour.AXIS, 0.75));
    year(drawing, LEFT, bottom, map.time().firstLabel(), Anchor.START);
    if (!map.time().lastLabel().equals(map.time().firstLabel())) {
      year(drawing, right, bottom, map.time().lastLabel(), Anchor.END);
    }
    line.paint(drawing, shown.line(), 1.75, 1.15);
    double latest = bottom;
    for (TileMap.Point point : shown.line().points()) {
      At at = line.at(point);
      if (point.role() == TileMap.Role.BASELINE) {
        baseline(drawing, key, shown, line, at);
      } else if (point.role() == TileMap.Role.LATEST) {
        latest = at.y();
      }
    }
    latest(drawing, key, shown, right + LABEL_GAP, latest);
    levels(drawing, key, shown, line, right + LABEL_GAP, latest);
    verdict(drawing, key, shown);
  }

  private static void year(Drawing drawing, double x, double bottom, String label, Anchor anchor) {
    drawing.words(x, bottom + 12.5, label, Face.REGULAR, SIZE, Colour.TEXT2, anchor);
  }

  /** Above the line, or below it where the line leaves no room above. */
  private void baseline(Drawing drawing, Key key, Content.Shown shown, LittleLine line, At at) {
    double half = measure.width(key.baselineTitle(), Face.REGULAR, SIZE) / 2 + 2;
    double x = Math.clamp(at.x(), INSET + half - 2, line.right() + LABEL_GAP + half);
    double above = line.extreme(shown.line(), x - half, x + half, true) - 6;
    boolean fits = above - LEADING - 7 > TITLE + 3;
    double below = line.extreme(shown.line(), x - half, x + half, false) + 13;
    double first = fits ? above - LEADING + 1 : below;
    drawing.words(x, first, key.baselineTitle(), Face.REGULAR, SIZE, Colour.TEXT2, Anchor.MIDDLE);
    drawing.words(
        x, first + LEADING - 1, key.baselineText(), Face.MEDIUM, SIZE, Colour.INK, Anchor.MIDDLE);
  }

  private static void latest(Drawing drawing, Key key, Content.Shown shown, double x, double y) {
    drawing.words(x, y + 1, shown.latest(), Face.MEDIUM, LATEST_SIZE, Colour.INK, Anchor.START);
    drawing.words(x, y + LEADING, key.latestNote(), Face.REGULAR, SIZE, Colour.TEXT2, Anchor.START);
    if (!shown.certainty().isEmpty()) {
      drawing.words(
          x, y + 2 * LEADING, shown.certainty(), Face.REGULAR, SIZE, Colour.TEXT2, Anchor.START);
    }
  }

  /** Beside their lines, but never on the latest figure's words. */
  private static void levels(
      Drawing drawing, Key key, Content.Shown shown, LittleLine line, double x, double latest) {
    double top = latest - 12;
    double end = latest + (shown.certainty().isEmpty() ? 1 : 2) * LEADING + 3;
    double freeBelow = end;
    double freeAbove = top;
    for (int i = 0; i < Math.min(key.levelLabels().size(), shown.line().levels().size()); i++) {
      double y = line.values().at(shown.line().levels().get(i)) + 3;
      if (y + 2 > freeAbove && y - 7 < freeBelow) {
        boolean below = y - 3 >= latest;
        y = below ? freeBelow + 7 : freeAbove - 2;
        freeBelow = below ? y + 3 : freeBelow;
        freeAbove = below ? freeAbove : y - 8;
      }
      drawing.words(x, y, key.levelLabels().get(i), Face.MEDIUM, SIZE, Colour.INK, Anchor.START);
    }
  }

  private void verdict(Drawing drawing, Key key, Content.Shown shown) {
    double last = height - 14 + (key.aside().isEmpty() && key.given().isEmpty() ? 0 : 1);
    double first = last - (key.given().size() + (key.aside().isEmpty() ? 0 : 1)) * BELOW_VERDICT;
    drawing.addAll(
        StatusMarks.shapes(
            shown.mark(), INSET + 6.5, first - StatusMarks.RISE * VERDICT_SIZE, MARK));
    double x = INSET + 17;
    List<String> words =
        LineBreaks.lines(shown.verdict(), Face.MEDIUM, VERDICT_SIZE, width - x - 4, measure);
    for (int i = 0; i < words.size(); i++) {
      drawing.words(
          x,
          first - (words.size() - 1 - i) * LEADING,
          words.get(i),
          Face.MEDIUM,
          VERDICT_SIZE,
          Colour.INK,
          Anchor.START);
    }
    if (!key.aside().isEmpty()) {
      drawing.words(
          x, first + BELOW_VERDICT, key.aside(), Face.REGULAR, SIZE, Colour.TEXT2, Anchor.START);
    }
    for (Mark given : key.given()) {
      drawing.addAll(
          StatusMarks.shapes(given, INSET + 6.5, last - StatusMarks.RISE * SIZE, GIVEN_MARK));
      drawing.words(x, last, given.words(), Face.MEDIUM, SIZE, Colour.INK, Anchor.START);
    }
  }
}
