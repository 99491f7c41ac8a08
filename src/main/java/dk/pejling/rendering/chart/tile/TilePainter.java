package dk.pejling.rendering.chart.tile;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.LineBreaks;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.ValueScale;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.report.document.chart.Axis;
import dk.pejling.report.document.chart.TileMap;
import dk.pejling.report.document.chart.TileMap.Content;
import dk.pejling.report.document.chart.TileMap.Tile;
import java.util.List;

/** One municipality's tile, with its own origin at the tile's top left corner. */
record TilePainter(TileMap map, Axis axis, double width, TextMeasure measure) {
  private static final double HEIGHT = TileGrid.HEIGHT;
  private static final double INSET = 6;
  private static final double NAME = 13;
  private static final double NAME_SIZE = 9;
  private static final double LINE_LEFT = 7;
  private static final double LINE_TOP = 20;
  private static final double LINE_SIZE = 46;
  private static final double VALUE_SIZE = 12;
  private static final double VALUE_GAP = 5;
  private static final double CAP = 4.2;
  private static final double CERTAINTY_SIZE = 7.5;
  private static final double CERTAINTY_LEADING = 9;
  private static final double VERDICT = 84;
  private static final double VERDICT_SIZE = 7.8;
  private static final double LEADING = 9.4;
  private static final double MARK_X = 10.5;
  private static final double MARK = 9;
  private static final double WORD_X = 18;
  private static final double WORDS_TOP = 29;

  Drawing paint(Tile tile) {
    Drawing drawing = new Drawing();
    switch (tile.content()) {
      case Content.Shown shown -> {
        drawing.area(0, 0, width, HEIGHT, Colour.TINT);
        drawing.line(0, 0, width, 0, Stroke.of(Colour.NAVY, 1));
        name(drawing, tile.name(), Colour.INK);
        figure(drawing, shown);
        verdict(drawing, shown);
      }
      case Content.Words words -> {
        drawing.add(
            new Shape.Polygon(
                Drawing.rectangle(0.4, 0.4, width - 0.8, HEIGHT - 0.8),
                new Fill.None(),
                new Outline.Drawn(Stroke.dashed(Colour.AXIS, 0.75, 2, 2))));
        name(drawing, tile.name(), Colour.TEXT2);
        lines(
            drawing,
            LineBreaks.lines(words.words(), face(words), VERDICT_SIZE, width - 2 * INSET, measure),
            INSET,
            WORDS_TOP,
            face(words),
            Colour.TEXT2);
      }
    }
    return drawing;
  }

  private static Face face(Content.Words words) {
    return words.hidden() ? Face.ITALIC : Face.REGULAR;
  }

  /** A name wider than the tile is set smaller rather than cut. */
  private void name(Drawing drawing, String name, Colour colour) {
    double room = width - 2 * INSET;
    double full = measure.width(name, Face.MEDIUM, NAME_SIZE);
    double size = full <= room ? NAME_SIZE : NAME_SIZE * room / full;
    drawing.words(INSET, NAME, name, Face.MEDIUM, size, colour, Anchor.START);
  }

  private void figure(Drawing drawing, Content.Shown shown) {
    double value = measure.width(shown.latest(), Face.MEDIUM, VALUE_SIZE);
    double right = Math.min(LINE_LEFT + LINE_SIZE, width - INSET - value - VALUE_GAP);
    double bottom = LINE_TOP + LINE_SIZE;
    LittleLine line = new LittleLine(map, new ValueScale(axis, bottom, LINE_TOP), LINE_LEFT, right);
    line.paint(drawing, shown.line(), 1.5, 1);
    double y = bottom;
    for (TileMap.Point point : shown.line().points()) {
      if (point.role() == TileMap.Role.LATEST) {
        y = line.at(point).y();
      }
    }
    boolean said = !shown.certainty().isEmpty();
    double lowest = said ? bottom - CERTAINTY_LEADING : bottom;
    double baseline = Math.clamp(y + CAP, LINE_TOP + 2 * CAP, lowest);
    drawing.words(
        width - INSET, baseline, shown.latest(), Face.MEDIUM, VALUE_SIZE, Colour.INK, Anchor.END);
    if (said) {
      drawing.words(
          width - INSET,
          baseline + CERTAINTY_LEADING,
          shown.certainty(),
          Face.REGULAR,
          CERTAINTY_SIZE,
          Colour.TEXT2,
          Anchor.END);
    }
  }

  private void verdict(Drawing drawing, Content.Shown shown) {
    List<String> words =
        LineBreaks.lines(shown.verdict(), Face.REGULAR, VERDICT_SIZE, width - WORD_X - 2, measure);
    double first = words.size() > 1 ? VERDICT - LEADING / 2 - 1 : VERDICT;
    drawing.addAll(
        StatusMarks.shapes(shown.mark(), MARK_X, first - StatusMarks.RISE * VERDICT_SIZE, MARK));
    lines(drawing, words, WORD_X, first, Face.REGULAR, Colour.INK);
  }

  private static void lines(
      Drawing drawing, List<String> lines, double x, double first, Face face, Colour colour) {
    for (int i = 0; i < lines.size(); i++) {
      drawing.words(x, first + i * LEADING, lines.get(i), face, VERDICT_SIZE, colour, Anchor.START);
    }
  }
}
