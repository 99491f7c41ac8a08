package dk.pejling.rendering.chart.trend;

import static dk.pejling.rendering.chart.SceneChecks.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.chart.RobotoMeasure;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.ScenePictures;
import dk.pejling.report.document.chart.TrendChart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Leaves pictures in {@code target/scenes} for people to look at. */
class TrendPicturesTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("dk.pejling.rendering.chart.trend.OddTrends#all")
  void everyShapeCanBePainted(String name, TrendChart chart) {
    Scene scene = TrendScene.of(chart, 481.89, MEASURE);

    assertThat(new ScenePictures(new RobotoMeasure()).write("trend " + name, scene))
        .isNotEmptyFile();
  }
}
