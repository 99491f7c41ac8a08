package dk.pejling.rendering.chart.trend;

import static dk.pejling.rendering.chart.SceneChecks.MEASURE;
import static dk.pejling.rendering.chart.SceneChecks.areas;
import static dk.pejling.rendering.chart.SceneChecks.circles;
import static dk.pejling.rendering.chart.SceneChecks.lines;
import static dk.pejling.rendering.chart.SceneChecks.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Shape;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TrendSceneTest {
  private static final Offset<Double> EXACT = within(0.001);
  private final Scene scene = TrendScene.of(Trends.readmissions(), 481.89, MEASURE);

  /** The grid is 152 pt high and begins at 24.3: 22,9 on an axis from 16 to 26 is 31 % down. */
  @Test
  void valuesStandAtTheirHeights() {
    List<Shape.Line> series = series();

    assertThat(series.getFirst().points().getFirst().y()).isEqualTo(24.3 + 0.31 * 152, EXACT);
    assertThat(series.getLast().points().getLast().y()).isEqualTo(24.3 + 0.50 * 152, EXACT);
  }

  /** On an axis from 16 to 26 the mean 21 stands at half the height, 18 and 24 at 0.8 and 0.2. */
  @Test
  void controlLimitsRunAlongTheirStretch() {
    Scene controlled = TrendScene.of(Trends.controlled(), 481.89, MEASURE);
    double top = controlled.height() - 16.5 - 152;

    List<Shape.Line> limits = lines(controlled, line -> line.stroke().colour() == Colour.TEXT2);

    assertThat(limits)
        .extracting(line -> Math.round((line.points().getFirst().y() - top) / 152 * 100))
        .containsExactly(50L, 80L, 20L);
    assertThat(limits.getFirst().stroke().dash()).isEmpty();
    assertThat(limits.getLast().stroke().dash()).isNotEmpty();
  }

  /** A diamond, so that it differs without colour. */
  @Test
  void aPointOutsideIsADiamond() {
    Scene controlled = TrendScene.of(Trends.controlled(), 481.89, MEASURE);

    assertThat(areas(controlled, Colour.WHITE))
        .anyMatch(area -> area.outline() instanceof Scene.Outline.Drawn);
  }

  @Test
  void aBreakCutsLineAndBand() {
    assertThat(series()).extracting(line -> line.points().size()).containsExactly(2, 7);
    assertThat(areas(scene, Colour.BAND))
        .extracting(area -> area.points().size())
        .containsExactly(4, 14);
  }

  @Test
  void aBreakCutsTheAxis() {
    double axisY = 24.3 + 152;
    List<Shape.Line> axis =
        lines(
            scene,
            line ->
                line.stroke().colour() == Colour.AXIS
                    && line.points().getFirst().y() == axisY
                    && line.points().getLast().y() == axisY);

    double breakX = 30 + 1.5 * (418 - 30) / 10;
    assertThat(axis).hasSize(2);
    assertThat(axis.getFirst().points().getLast().x()).isLessThan(breakX - 3);
    assertThat(axis.getLast().points().getFirst().x()).isGreaterThan(breakX + 3);
  }

  @Test
  void theBandFollowsTheInterval() {
    Shape.Polygon first = areas(scene, Colour.BAND).getFirst();

    assertThat(first.points().getFirst().y()).isEqualTo(24.3 + 0.15 * 152, EXACT);
    assertThat(first.points().getLast().y()).isEqualTo(24.3 + 0.47 * 152, EXACT);
  }

  @Test
  void aProvisionalPointIsOpen() {
    Shape.Circle latest =
        circles(scene, circle -> circle.radius() == 2.9).stream().findFirst().orElseThrow();

    assertThat(latest.fill()).isEqualTo(new Fill.Solid(Colour.WHITE));
    assertThat(circles(scene, circle -> circle.radius() == 2.1)).hasSize(8);
  }

  @Test
  void theRequiredPathRunsFromBaselineToTarget() {
    Shape.Line path =
        lines(scene, line -> line.stroke().width() == 1.25 && !line.stroke().dash().isEmpty())
            .getFirst();

    assertThat(path.points().getFirst().y()).isEqualTo(24.3 + 0.44 * 152, EXACT);
    assertThat(path.points().getLast().y()).isEqualTo(24.3 + 0.70 * 152, EXACT);
    assertThat(path.points().getLast().x()).isEqualTo(words(scene, "2027").at().x(), EXACT);
  }

  @Test
  void itMayBeLowerDownToALeastHeight() {
    Scene lower = TrendScene.lowered(Trends.readmissions(), 481.89, 30, MEASURE);
    assertThat(lower.height()).isLessThanOrEqualTo(scene.height() - 30 + 0.01);
    Scene lowest = TrendScene.lowered(Trends.readmissions(), 481.89, 500, MEASURE);
    assertThat(lowest.height()).isGreaterThan(96);
    assertThat(words(lowest, "16").at().y() - words(lowest, "26").at().y()).isEqualTo(96, EXACT);
  }

  @Test
  void yearsInUseAreStronger() {
    assertThat(words(scene, "2025").colour()).isEqualTo(Colour.INK);
    assertThat(words(scene, "2024").colour()).isEqualTo(Colour.TEXT2);
  }

  private List<Shape.Line> series() {
    return lines(scene, line -> line.stroke().width() == 1.75);
  }
}
