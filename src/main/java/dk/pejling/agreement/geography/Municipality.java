package dk.pejling.agreement.geography;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A municipality (`kommune`).
 *
 * @param aliases other names and codes that sources use for it
 * @param population persons on 1 January, by year
 * @param tile where it lies on the tile map
 */
public record Municipality(
    AreaId id, String name, List<String> aliases, SortedMap<Integer, Long> population, Tile tile)
    implements Area {
  public Municipality {
    aliases = List.copyOf(aliases);
    population = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(population));
  }

  @Override
  public AreaLevel level() {
    return AreaLevel.MUNICIPALITY;
  }

  /**
   * A place on the map of equal tiles.
   *
   * @param column counted from 0, west to east
   * @param row counted from 0, north to south
   */
  public record Tile(int column, int row) {}
}
