package dk.pejling.rendering.chart.gap;

import static dk.pejling.rendering.chart.SceneChecks.MEASURE;
import static dk.pejling.rendering.chart.SceneChecks.allWordsAreInside;
import static dk.pejling.rendering.chart.SceneChecks.areas;
import static dk.pejling.rendering.chart.SceneChecks.lines;
import static dk.pejling.rendering.chart.SceneChecks.noWordsOn;
import static dk.pejling.rendering.chart.SceneChecks.noWordsTouch;
import static dk.pejling.rendering.chart.SceneChecks.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.report.document.chart.GapChart;
import dk.pejling.report.document.chart.GapChart.Goal;
import dk.pejling.report.document.chart.GapChart.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class GapSceneTest {
  private static final double WIDTH = 481.89;

  @Test
  void bothEndsAreNamedAtEachPoint() {
    assertThat(words(scene(GapCharts.usual())))
        .extracting(Scene.Shape.Words::text)
        .contains("Jammerbugt", "Jammerbugt", "Morsø", "Morsø", "24,0", "15,0")
        .filteredOn("Aalborg"::equals)
        .hasSize(4);
  }

  @Test
  void barsReachFromTheLowestToTheHighest() {
    Scene scene = scene(GapCharts.usual());

    // 22 and 15 of 5-30 on 160 points
    List<At> bar = areas(scene, Colour.BAND).getFirst().points();
    assertThat(bar.getLast().y() - bar.getFirst().y()).isCloseTo(160 * 7 / 25.0, within(0.001));
    assertThat(bar.get(1).x() - bar.getFirst().x()).isCloseTo(7, within(0.001));
  }

  @Test
  void theBarsOfTheDistanceBeginAtZeroAndTheLatestStandsOut() {
    Scene scene = scene(GapCharts.usual());

    assertThat(areas(scene, Colour.LINE))
        .extracting(bar -> bar.points().getLast().y() - bar.points().getFirst().y())
        // 8, 8 and 7 of at most 8 on 26 points, drawn from the right
        .satisfiesExactly(
            height -> assertThat(height).isCloseTo(26, within(0.001)),
            height -> assertThat(height).isCloseTo(26, within(0.001)),
            height -> assertThat(height).isCloseTo(26 * 7 / 8.0, within(0.001)));
    assertThat(areas(scene, Colour.NAVY)).hasSize(1);
    assertThat(words(scene, "måltal").at().x()).isEqualTo(words(scene, "2027").at().x());
  }

  @Test
  void theRowsBelowStandOnTheSamePlaces() {
    Scene scene = scene(GapCharts.usual());

    assertThat(words(scene, "7,0").at().x()).isEqualTo(words(scene, "2017").at().x());
    assertThat(words(scene, "1,107").at().x()).isEqualTo(words(scene, "2017").at().x());
  }

  @Test
  void eachEndHasItsOwnIntervalAndTheDistanceNone() {
    Scene scene = scene(GapCharts.usual());

    assertThat(
            lines(scene, line -> line.stroke().equals(Scene.Stroke.of(Colour.INK, 1))).stream()
                .filter(line -> line.points().getFirst().x() == line.points().getLast().x())
                .toList())
        .hasSize(8);
  }

  @Test
  void aBreakCutsTheLines() {
    GapChart usual = GapCharts.usual();
    GapChart broken =
        new GapChart(
            usual.values(),
            usual.points(),
            List.of(new GapChart.Cut(GapCharts.number(2022), "Databrud 2022")),
            usual.highest(),
            usual.lowest(),
            usual.whole(),
            usual.wholeLabel(),
            usual.absolute(),
            usual.relative(),
            usual.goal());

    Scene scene = scene(broken);

    assertThat(lines(scene, line -> line.stroke().colour() == Colour.NAVY))
        .extracting(line -> line.points().size())
        .containsExactly(2, 2);
    assertThat(words(scene, "Databrud 2022")).isNotNull();
  }

  @Test
  void givesWayWhereRoomIsShort() {
    double usual = scene(GapCharts.usual()).height();

    assertThat(GapScene.lowered(GapCharts.usual(), WIDTH, 30, MEASURE).height())
        .isLessThanOrEqualTo(usual - 30 + 0.001);
  }

  @RepeatedTest(60)
  void wordsStandClearWhateverTheFigures(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<Point> points = new ArrayList<>();
    int year = 2010;
    for (int i = random.nextInt(14); i >= 0; i--) {
      int low = random.nextInt(40);
      points.add(
          GapCharts.point(
              year,
              random.nextBoolean() ? "Mariagerfjord" : "Læsø og Morsø",
              low + random.nextInt(20),
              "Vesthimmerlands",
              low,
              random.nextInt(3)));
      year += 1 + random.nextInt(3);
    }
    Goal goal =
        random.nextBoolean()
            ? new Goal.By(GapCharts.number(year), "" + year, GapCharts.number(3), "3,0")
            : new Goal.None();
    Scene scene = scene(GapCharts.of(points, goal));

    noWordsTouch(scene);
    allWordsAreInside(scene);
    noWordsOn(scene, line -> line.stroke().width() == 1.75);
  }

  private static Scene scene(GapChart chart) {
    return GapScene.of(chart, WIDTH, MEASURE);
  }
}
