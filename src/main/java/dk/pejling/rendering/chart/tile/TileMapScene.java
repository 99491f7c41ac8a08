package dk.pejling.rendering.chart.tile;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.LineBreaks;
import dk.pejling.rendering.chart.Placing;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.ValueScale;
import dk.pejling.report.document.chart.Axis;
import dk.pejling.report.document.chart.TileMap;
import dk.pejling.report.document.chart.TileMap.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Municipalities as tiles where they lie, the whole among them. */
public final class TileMapScene {
  private static final double INTRO_SIZE = 9.5;
  private static final double INTRO_LEADING = 13.5;
  private static final double REMARK_SIZE = 8.5;
  private static final double REMARK_LEADING = 11.5;
  private static final double FIRST_LINE = 9;
  private static final double BETWEEN = 17;
  private static final double MARGIN = 8;
  private static final double DESCENT = 3;

  private TileMapScene() {}

  public static Scene of(TileMap map, double width, TextMeasure measure) {
    TileGrid grid = TileGrid.of(map.tiles(), width);
    Axis axis = ValueScale.covering(map.values(), values(map));
    Drawing drawing = new Drawing();
    if (intro(new Drawing(), map, grid, measure) > grid.y(grid.intro().row()) + TileGrid.HEIGHT) {
      grid = grid.introBelow();
    }
    double introEnd = intro(drawing, map, grid, measure);
    TilePainter tiles = new TilePainter(map, axis, grid.tileWidth(), measure);
    for (TileMap.Tile tile : map.tiles()) {
      place(drawing, tiles.paint(tile), grid.x(tile.column()), grid.y(tile.row()));
    }
    KeyPainter key =
        new KeyPainter(
            map,
            axis,
            grid.across(grid.key().across()),
            TileGrid.KEY_ROWS * TileGrid.HEIGHT + TileGrid.GAP,
            measure);
    place(drawing, key.paint(map.key()), grid.x(grid.key().column()), grid.y(grid.key().row()));
    return drawing.scene(width, Math.max(grid.height(), introEnd));
  }

  private static void place(Drawing drawing, Drawing part, double x, double y) {
    part.shapes().forEach(shape -> drawing.add(Placing.moved(shape, x, y)));
  }

  /** Every value with a place on the common axis. */
  private static List<BigDecimal> values(TileMap map) {
    List<BigDecimal> values = new ArrayList<>();
    List<Content> contents =
        new ArrayList<>(map.tiles().stream().map(TileMap.Tile::content).toList());
    contents.add(map.key().content());
    for (Content content : contents) {
      if (content instanceof Content.Shown shown) {
        values.addAll(shown.line().values());
      }
    }
    return values;
  }

  /** Where it ends. */
  private static double intro(Drawing drawing, TileMap map, TileGrid grid, TextMeasure measure) {
    double x = grid.x(grid.intro().column());
    double y = grid.y(grid.intro().row()) + FIRST_LINE;
    double room = grid.across(grid.intro().across()) - MARGIN;
    for (String line : LineBreaks.lines(map.intro(), Face.REGULAR, INTRO_SIZE, room, measure)) {
      drawing.words(x, y, line, Face.REGULAR, INTRO_SIZE, Colour.INK, Anchor.START);
      y += INTRO_LEADING;
    }
    y += BETWEEN - INTRO_LEADING;
    for (String remark : map.remarks()) {
      for (String line : LineBreaks.lines(remark, Face.REGULAR, REMARK_SIZE, room, measure)) {
        drawing.words(x, y, line, Face.REGULAR, REMARK_SIZE, Colour.TEXT2, Anchor.START);
        y += REMARK_LEADING;
      }
      y += 3;
    }
    return y - 3 - REMARK_LEADING + DESCENT;
  }
}
