package dk.pejling.rendering.chart.figure;

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
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.report.document.Cover;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.StatusBlock.StandingList.Locator;
import dk.pejling.report.document.StatusBlock.StandingList.Locator.Tile;
import dk.pejling.report.document.chart.PaceScale;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingsTest {
  private static final PaceScale PACE =
      new PaceScale(
          "Faktisk tempo i pct. af det krævede (skalaen er ikke målfast)",
          List.of(
              Mark.WRONG_DIRECTION,
              Mark.BEHIND_LIMITED,
              Mark.BEHIND_PROGRESSING,
              Mark.ON_TRACK,
              Mark.ACHIEVED),
          List.of("0", "60", "95", "måltal nået"));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void bearingsAndTheirNamesStandClear(int number) {
    Scene scene = bearings(number);

    allWordsAreInside(scene);
    noWordsTouch(scene);
    noWordsOn(scene, line -> line.stroke().colour() == Colour.LINE);
    assertThat(words(scene))
        .extracting(Shape.Words::text)
        .contains(
            IntStream.rangeClosed(1, number).mapToObj(String::valueOf).toArray(String[]::new));
  }

  @Test
  void anAgreementWithoutPejlemaerkerHasABareCompass() {
    assertThat(words(bearings(0)))
        .extracting(Shape.Words::text)
        .containsExactly("Vores position", "12. december 2025");
  }

  @Test
  void limitsOfThePaceScaleStandBetweenItsBands() {
    Scene scene = new StandardChartScenes(MEASURE).scene(PACE, 481.89);

    List<Shape.Line> bands = lines(scene, line -> line.stroke().width() == 2.75);
    assertThat(bands)
        .extracting(band -> band.stroke().colour())
        .containsExactly(Colour.RED, Colour.AMBER, Colour.AMBER, Colour.GREEN, Colour.GREEN);
    assertThat(bands.getLast().points().getLast().x()).isEqualTo(481.89, within(0.01));
    double limit = words(scene, "60").at().x();
    assertThat(limit).isGreaterThan(bands.get(1).points().getLast().x());
    assertThat(limit).isLessThan(bands.get(2).points().getFirst().x());
    allWordsAreInside(scene);
    noWordsTouch(scene);
  }

  @Test
  void aNarrowPaceScaleBreaksItsWords() {
    Scene scene = new StandardChartScenes(MEASURE).scene(PACE, 330);

    assertThat(words(scene)).extracting(Shape.Words::text).contains("fremgang");
    noWordsTouch(scene);
  }

  @Test
  void theLocatorIsNoLargerThanItsTiles() {
    Scene scene =
        LocatorScene.of(new Locator(List.of(new Tile(2, 1, true), new Tile(4, 2, false))));

    assertThat(scene.width()).isEqualTo(2 * 9.6 + 8.3, within(0.001));
    assertThat(scene.height()).isEqualTo(9.6 + 8.3, within(0.001));
    assertThat(areas(scene, Colour.NAVY).getFirst().points().getFirst().x()).isZero();
  }

  private static Scene bearings(int number) {
    List<String> names =
        List.of("Styrket samarbejde tæt på borgeren", "Mental sundhed og trivsel", "Forebyggelse");
    List<Cover.Bearing> bearings =
        IntStream.range(0, number)
            .mapToObj(i -> new Cover.Bearing(String.valueOf(i + 1), names.get(i % 3)))
            .toList();
    Cover cover =
        new Cover(
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            bearings,
            "12. december 2025",
            "",
            List.of(),
            new Cover.ExampleNotice("", ""));
    return BearingScene.of(cover, 481.89, MEASURE);
  }
}
