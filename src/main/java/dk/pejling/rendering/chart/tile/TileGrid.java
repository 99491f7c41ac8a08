package dk.pejling.rendering.chart.tile;

import dk.pejling.report.document.chart.TileMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where tiles, key and introduction stand. Key and introduction take free places of the map; where
 * there are none, they stand in rows of their own below it.
 *
 * @param columns at least five, so that few tiles aren't drawn larger than on other pages
 */
record TileGrid(int columns, int rows, Place key, Place intro, double width) {
  static final double HEIGHT = 94;
  static final double GAP = 8;
  static final int KEY_ROWS = 2;

  /** Room for the key's words, in points. */
  private static final double KEY_WIDTH = 175;

  private static final int LEAST_COLUMNS = 5;

  /** A free place, in columns and rows; {@code across} columns wide. */
  record Place(int column, int row, int across) {}

  private record Cell(int column, int row) {}

  static TileGrid of(List<TileMap.Tile> tiles, double width) {
    int columns =
        Math.max(LEAST_COLUMNS, tiles.stream().mapToInt(TileMap.Tile::column).max().orElse(0) + 1);
    int rows = tiles.stream().mapToInt(TileMap.Tile::row).max().orElse(-1) + 1;
    Set<Cell> taken =
        tiles.stream()
            .map(tile -> new Cell(tile.column(), tile.row()))
            .collect(Collectors.toCollection(HashSet::new));
    Place key = key(taken, columns, rows, keyColumns(columns, width));
    for (int column = 0; column < key.across(); column++) {
      for (int row = 0; row < KEY_ROWS; row++) {
        taken.add(new Cell(key.column() + column, key.row() + row));
      }
    }
    rows = Math.max(rows, key.row() + KEY_ROWS);
    Place intro = intro(taken, columns, rows, key.across());
    return new TileGrid(columns, rows, key, intro, width);
  }

  private static int keyColumns(int columns, double width) {
    double pitch = (width + GAP) / columns;
    return (int) Math.ceil((KEY_WIDTH + GAP) / pitch);
  }

  /** The highest free place, the rightmost of its row. */
  private static Place key(Set<Cell> taken, int columns, int rows, int across) {
    for (int row = 0; row + KEY_ROWS <= rows; row++) {
      for (int column = columns - across; column >= 0; column--) {
        if (free(taken, column, row, across) && free(taken, column, row + 1, across)) {
          return new Place(column, row, across);
        }
      }
    }
    return new Place(columns - across, rows, across);
  }

  /** The highest free place, the leftmost of its row. */
  private static Place intro(Set<Cell> taken, int columns, int rows, int across) {
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column + across <= columns; column++) {
        if (free(taken, column, row, across)) {
          return new Place(column, row, across);
        }
      }
    }
    return new Place(0, rows, columns);
  }

  private static boolean free(Set<Cell> taken, int column, int row, int across) {
    for (int each = column; each < column + across; each++) {
      if (taken.contains(new Cell(each, row))) {
        return false;
      }
    }
    return true;
  }

  /** The introduction below everything, where it is too long for a free place. */
  TileGrid introBelow() {
    return new TileGrid(columns, rows, key, new Place(0, rows, columns), width);
  }

  double tileWidth() {
    return (width - (columns - 1) * GAP) / columns;
  }

  /** The width of tiles side by side with their gaps. */
  double across(int tiles) {
    return tiles * tileWidth() + (tiles - 1) * GAP;
  }

  double x(int column) {
    return column * (tileWidth() + GAP);
  }

  double y(int row) {
    return row * (HEIGHT + GAP);
  }

  double height() {
    return rows * HEIGHT + (rows - 1) * GAP;
  }
}
