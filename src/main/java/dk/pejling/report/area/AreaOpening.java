package dk.pejling.report.area;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.StatusBlock.StandingList;
import dk.pejling.report.document.StatusBlock.StandingList.Locator;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.util.List;
import java.util.function.Predicate;

/**
 * An area's name and people, beside how it stands and where it lies.
 *
 * @param kind such as {@code Klynge}
 * @param people a sentence or two
 */
public record AreaOpening(Area area, String kind, String people) {
  private static final int HALF = 6;

  /**
   * @param standing of the pejlemærker
   * @param within the municipalities that are marked on the map
   */
  public Block block(
      Material material, List<StandingList.Line> standing, Predicate<Municipality> within) {
    Block topic = new Block.Topic(area.id().value(), kind, area.name(), "");
    List<Locator.Tile> tiles =
        material.agreement().geography().municipalities().stream()
            .map(
                each ->
                    new Locator.Tile(each.tile().column(), each.tile().row(), within.test(each)))
            .toList();
    StandingList list =
        new StandingList(
            standing, "Vurderbare kriterier " + Counting.FAVOURABLE, new Locator(tiles));
    return new Block.Columns(
        List.of(
            new Block.Columns.Column(HALF, List.of(topic, Prose.body(people))),
            new Block.Columns.Column(HALF, List.of(list))));
  }
}
