package dk.pejling.rendering.chart.figure;

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
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.report.document.AreaPlot.Row;
import dk.pejling.report.document.AreaPlot.TargetLine;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The axis runs from 5 to 35 over 212 pt, 8 pt in: 20 stands at 8 + 106. */
class AreaPlotSceneTest {
  private static final Offset<Double> EXACT = within(0.001);

  @Test
  void dotAndWhiskerStandAtTheirValues() {
    AreaPlotScene plot = plot("19.0", "21.0", AreaPlots.row("Rebild", "20", "12.5", "27.5", false));

    Shape.Circle dot = circles(plot.scene(), circle -> true).getFirst();
    assertThat(dot.centre().x()).isEqualTo(114, EXACT);
    assertThat(dot.centre().y()).isEqualTo(14.6 + 10.6, EXACT);
    Shape.Line whisker =
        lines(plot.scene(), line -> line.points().getFirst().y() == dot.centre().y()).getFirst();
    assertThat(whisker.points().getFirst().x()).isEqualTo(61, EXACT);
    assertThat(whisker.points().getLast().x()).isEqualTo(167, EXACT);
  }

  @Test
  void aDotThatDiffersFromTheRegionIsFilled() {
    AreaPlotScene plot =
        plot(
            "19.0",
            "21.0",
            AreaPlots.row("Rebild", "10", "8", "12", true),
            AreaPlots.row("Morsø", "20", "15", "25", false));

    assertThat(circles(plot.scene(), circle -> true))
        .extracting(Shape.Circle::fill)
        .containsExactly(new Fill.Solid(Colour.INK), new Fill.Solid(Colour.WHITE));
  }

  @Test
  void anIntervalBeyondTheAxisHasNoEndThere() {
    AreaPlotScene plot = plot("19.0", "21.0", AreaPlots.row("Læsø", "20", "1", "25", false));

    double y = plot.rowY(0);
    assertThat(lines(plot.scene(), line -> line.points().getFirst().y() == y - 2)).hasSize(1);
    Shape.Line whisker = lines(plot.scene(), line -> line.points().getFirst().y() == y).getFirst();
    assertThat(whisker.points().getFirst().x()).isEqualTo(8, EXACT);
  }

  @Test
  void rowsStandAtTheTablesPitch() {
    AreaPlotScene plot =
        plot(
            "19.0",
            "21.0",
            AreaPlots.row("A", "10", "8", "12", false),
            AreaPlots.row("B", "20", "15", "25", false));

    assertThat(plot.rowY(1) - plot.rowY(0)).isEqualTo(14.6, EXACT);
    assertThat(plot.axisY()).isEqualTo(plot.rowY(1) + 7.3, EXACT);
  }

  @ParameterizedTest(name = "target {0}, region {1}")
  @CsvSource({
    "19.0, 21.0",
    "21.0, 19.0",
    "34.9, 35.0",
    "35.0, 34.9",
    "5.0, 5.1",
    "5.1, 5.0",
    "20.0, 20.0",
    "33.0, 34.0",
    "6.0, 7.5",
    "5, 35",
    "35, 5",
    "1, 50"
  })
  void namesOfTheLinesStandClear(String target, String region) {
    AreaPlotScene plot = plot(target, region, AreaPlots.row("A", "10", "8", "12", false));

    allWordsAreInside(plot.scene());
    noWordsTouch(plot.scene());
  }

  @Test
  void withoutTargetOnlyTheRegionIsNamed() {
    AreaPlotScene plot =
        AreaPlotScene.of(AreaPlots.plot(new TargetLine.None(), "21.0", List.of()), 228, MEASURE);

    assertThat(words(plot.scene())).extracting(Shape.Words::text).contains("Regionen 21.0");
    assertThat(lines(plot.scene(), line -> !line.stroke().dash().isEmpty())).isEmpty();
    allWordsAreInside(plot.scene());
  }

  @Test
  void theRegionsIntervalIsABand() {
    Shape.Polygon band = areas(plot("19.0", "21.0").scene(), Colour.BAND).getFirst();

    assertThat(band.points().get(0).x()).isEqualTo(8 + 212 * 14.5 / 30, EXACT);
    assertThat(band.points().get(1).x()).isEqualTo(8 + 212 * 17.5 / 30, EXACT);
  }

  private static AreaPlotScene plot(String target, String region, Row... rows) {
    return AreaPlotScene.of(
        AreaPlots.plot(AreaPlots.target(target), region, List.of(rows)), 228, MEASURE);
  }
}
