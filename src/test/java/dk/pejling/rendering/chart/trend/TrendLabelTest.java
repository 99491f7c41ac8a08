package dk.pejling.rendering.chart.trend;

import static dk.pejling.rendering.chart.SceneChecks.MEASURE;
import static dk.pejling.rendering.chart.SceneChecks.allWordsAreInside;
import static dk.pejling.rendering.chart.SceneChecks.noWordsOn;
import static dk.pejling.rendering.chart.SceneChecks.noWordsTouch;
import static dk.pejling.rendering.chart.SceneChecks.words;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.report.document.chart.TrendChart;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However odd the figures: every label is there, inside, and clear of data and other labels. */
class TrendLabelTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("dk.pejling.rendering.chart.trend.OddTrends#all")
  void labelsStandClear(String name, TrendChart chart) {
    Scene scene = TrendScene.of(chart, 481.89, MEASURE);

    allWordsAreInside(scene);
    noWordsTouch(scene);
    noWordsOn(scene, TrendLabelTest::isData);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dk.pejling.rendering.chart.trend.OddTrends#all")
  void labelsStandClearInALowerChart(String name, TrendChart chart) {
    for (double by : new double[] {20, 40, TrendScene.GIVE}) {
      Scene scene = TrendScene.lowered(chart, 481.89, by, MEASURE);

      allWordsAreInside(scene);
      noWordsTouch(scene);
      noWordsOn(scene, TrendLabelTest::isData);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dk.pejling.rendering.chart.trend.OddTrends#all")
  void nothingIsLeftUnsaid(String name, TrendChart chart) {
    Scene scene = TrendScene.of(chart, 481.89, MEASURE);

    String said = words(scene).stream().map(Shape.Words::text).collect(Collectors.joining(" "));
    for (String text : OddTrends.texts(chart)) {
      assertThat(said).contains(text);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dk.pejling.rendering.chart.trend.OddTrends#all")
  void nothingIsDrawnOutsideTheScene(String name, TrendChart chart) {
    Scene scene = TrendScene.of(chart, 481.89, MEASURE);

    for (Shape shape : scene.shapes()) {
      if (shape instanceof Shape.Line line) {
        assertThat(line.points())
            .allSatisfy(
                at -> {
                  assertThat(at.x()).isBetween(-0.01, scene.width() + 0.01);
                  assertThat(at.y()).isBetween(-0.01, scene.height() + 0.01);
                });
      }
    }
  }

  private static boolean isData(Shape.Line line) {
    return line.stroke().width() == 1.75
        || (line.stroke().colour() == Colour.BAND_EDGE)
        || (line.stroke().colour() == Colour.INK && !line.stroke().dash().isEmpty());
  }
}
