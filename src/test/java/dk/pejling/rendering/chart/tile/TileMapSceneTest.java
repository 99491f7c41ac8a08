package dk.pejling.rendering.chart.tile;

import static dk.pejling.rendering.chart.SceneChecks.MEASURE;
import static dk.pejling.rendering.chart.SceneChecks.allWordsAreInside;
import static dk.pejling.rendering.chart.SceneChecks.areas;
import static dk.pejling.rendering.chart.SceneChecks.circles;
import static dk.pejling.rendering.chart.SceneChecks.lines;
import static dk.pejling.rendering.chart.SceneChecks.noWordsTouch;
import static dk.pejling.rendering.chart.SceneChecks.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.chart.TileMap;
import dk.pejling.report.document.chart.TileMap.Content;
import dk.pejling.report.document.chart.TileMap.Point;
import dk.pejling.report.document.chart.TileMap.Role;
import dk.pejling.report.document.chart.TileMap.Sparkline;
import dk.pejling.report.document.chart.TileMap.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TileMapSceneTest {
  private static final double WIDTH = 481.89;
  private static final double PITCH = 97.978;

  @Test
  void tilesStandWhereTheMunicipalitiesLie() {
    Scene scene = scene(TileMaps.north());

    assertThat(words(scene, "Hjørring").at()).isEqualTo(new At(2 * PITCH + 6, 13));
    assertThat(words(scene, "Mariagerfjord").at().x()).isCloseTo(3 * PITCH + 6, within(0.01));
    assertThat(words(scene, "Mariagerfjord").at().y()).isEqualTo(3 * 102 + 13);
    assertThat(scene.height()).isEqualTo(4 * 94 + 3 * 8);
    assertThat(areas(scene, Colour.TINT)).hasSize(10);
  }

  @Test
  void theRegionTakesTheFreeSquareAndTheIntroductionTheFreeCorner() {
    Scene scene = scene(TileMaps.north());

    assertThat(words(scene, "Regionen").at().x()).isCloseTo(3 * PITCH + 10, within(0.01));
    assertThat(words(scene, "Regionen").at().y()).isEqualTo(102 + 17);
    assertThat(words(scene).getFirst().text()).startsWith("Felterne ligger");
    assertThat(words(scene).getFirst().at()).isEqualTo(new At(0, 9));
  }

  @Test
  void aLightThatPeopleGiveStandsBelowTheRegionsCalculatedOne() {
    Scene without = scene(TileMaps.north());
    Scene scene =
        scene(TileMaps.of(TileMaps.north().tiles(), "", List.of(), List.of(Mark.GIVEN_RED)));

    double aside = words(scene, "75 pct. af det krævede tempo").at().y();
    assertThat(aside).isLessThan(words(without, "75 pct. af det krævede tempo").at().y());
    assertThat(words(scene, "Faglig vurdering: rød").at().y()).isBetween(aside + 10, aside + 14);
  }

  @Test
  void aHiddenTileHasWordsInADashedFrameAndNothingElse() {
    Scene scene = scene(TileMaps.of(List.of(new Tile("Læsø", 0, 0, TileMaps.HIDDEN))));

    assertThat(areas(scene, Colour.TINT)).isEmpty();
    assertThat(words(scene, "skjult af hensyn til").face()).isEqualTo(Face.ITALIC);
    assertThat(scene.shapes())
        .anySatisfy(
            shape ->
                assertThat(shape)
                    .isInstanceOfSatisfying(
                        Scene.Shape.Polygon.class,
                        frame ->
                            assertThat(frame.outline())
                                .isEqualTo(
                                    new Scene.Outline.Drawn(
                                        Scene.Stroke.dashed(Colour.AXIS, 0.75, 2, 2)))));
  }

  @Test
  void equalValuesStandEquallyHighInAllTiles() {
    Scene scene =
        scene(
            TileMaps.of(
                List.of(
                    new Tile("Her", 0, 0, TileMaps.shown("55", Mark.ON_TRACK, 60, 60, 55)),
                    new Tile("Der", 1, 0, TileMaps.shown("55", Mark.ON_TRACK, 46, 69, 55)))));

    List<Double> latest =
        circles(scene, circle -> circle.radius() == 2.6 && circle.centre().y() < TileGrid.HEIGHT)
            .stream()
            .map(circle -> circle.centre().y())
            .toList();
    assertThat(latest).hasSize(2);
    // 55 of 45-70 on 46 points from 66 up
    assertThat(latest).allSatisfy(y -> assertThat(y).isCloseTo(66 - 46 * 0.4, within(0.001)));
  }

  @Test
  void aBreakPartsTheLine() {
    Sparkline line =
        new Sparkline(
            List.of(
                point(2019, 50, false),
                point(2020, 51, false),
                point(2021, 60, true),
                point(2022, 61, false)),
            List.of());

    assertThat(LittleLine.pieces(line))
        .extracting(List::size)
        .as("points before and after the break")
        .containsExactly(2, 2);
  }

  @Test
  void aLongIntroductionStandsBelowTheMap() {
    String remark = "Usikkert: konfidensintervallet rummer det, tallet vurderes efter. ".repeat(12);
    Scene scene = scene(TileMaps.of(TileMaps.north().tiles(), "Kort.", List.of(remark)));

    assertThat(words(scene, "Kort.").at().y()).isGreaterThan(400);
    noWordsTouch(scene);
    allWordsAreInside(scene);
  }

  @Test
  void nothingIsDrawnOnTopOfWords() {
    Scene scene = scene(TileMaps.north());

    noWordsTouch(scene);
    allWordsAreInside(scene);
  }

  @RepeatedTest(60)
  void wordsStandClearInAnyGeographyWithAnyVerdict(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<Tile> tiles = new ArrayList<>();
    int columns = 1 + random.nextInt(6);
    for (int i = 0; i < 14; i++) {
      if (random.nextInt(3) > 0) {
        tiles.add(new Tile("Kommune " + i, i % columns, i / columns, content(random)));
      }
    }
    tiles.add(new Tile("Høje-Taastrup og omegn", columns, 0, content(random)));
    Scene scene = scene(TileMaps.of(tiles));

    noWordsTouch(scene);
    allWordsAreInside(scene);
    assertThat(lines(scene, line -> line.stroke().colour() == Colour.LINE))
        .allSatisfy(
            line ->
                assertThat(line.points())
                    .allSatisfy(at -> assertThat(at.x()).isBetween(0.0, WIDTH)));
  }

  private static Content content(Random random) {
    Mark mark = Mark.values()[random.nextInt(13)];
    return random.nextInt(5) == 0
        ? TileMaps.HIDDEN
        : TileMaps.shown(
            random.nextBoolean() ? "1.057,9" : "8",
            mark,
            45 + random.nextInt(26),
            45 + random.nextInt(26),
            45 + random.nextInt(26));
  }

  private static Point point(int at, int value, boolean apart) {
    return new Point(TileMaps.number(at), TileMaps.number(value), apart, Role.BETWEEN);
  }

  private static Scene scene(TileMap map) {
    return TileMapScene.of(map, WIDTH, MEASURE);
  }
}
