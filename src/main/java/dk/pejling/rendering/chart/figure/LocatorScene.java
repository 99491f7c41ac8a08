package dk.pejling.rendering.chart.figure;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.report.document.StatusBlock.StandingList.Locator;
import dk.pejling.report.document.StatusBlock.StandingList.Locator.Tile;

/** A small tile map that shows where an area lies. */
public final class LocatorScene {
  private static final double TILE = 8.3;
  private static final double PITCH = 9.6;

  private LocatorScene() {}

  /** No larger than its tiles need; empty without tiles. */
  public static Scene of(Locator locator) {
    int left = locator.tiles().stream().mapToInt(Tile::column).min().orElse(0);
    int top = locator.tiles().stream().mapToInt(Tile::row).min().orElse(0);
    Drawing drawing = new Drawing();
    double width = 0;
    double height = 0;
    for (Tile tile : locator.tiles()) {
      double x = (tile.column() - left) * PITCH;
      double y = (tile.row() - top) * PITCH;
      drawing.area(x, y, TILE, TILE, tile.filled() ? Colour.NAVY : Colour.RULE);
      width = Math.max(width, x + TILE);
      height = Math.max(height, y + TILE);
    }
    return drawing.scene(width, height);
  }
}
