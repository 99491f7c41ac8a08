package dk.pejling.rendering.chart.contrast;

import static dk.pejling.rendering.chart.SceneChecks.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.figure.AreaPlotScene;
import dk.pejling.rendering.chart.figure.AreaPlots;
import dk.pejling.rendering.chart.figure.StandardChartScenes;
import dk.pejling.rendering.chart.gap.GapCharts;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.rendering.chart.tile.TileMaps;
import dk.pejling.rendering.chart.timeline.Timelines;
import dk.pejling.rendering.chart.trend.Trends;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.chart.Chart;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2, 1.4.3 and 1.4.11, from what is painted on what. */
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double GRAPHIC = 3;
  private static final double WIDTH = 481.89;

  @ParameterizedTest
  @MethodSource("scenes")
  void textCanBeRead(Scene scene) {
    assertThat(new Grounds(scene).texts())
        .isNotEmpty()
        .allSatisfy(pair -> assertThat(pair.contrast()).as("%s", pair).isGreaterThan(TEXT));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void whatCarriesMeaningCanBeSeen(Scene scene) {
    assertThat(new Grounds(scene).graphics())
        .isNotEmpty()
        .allSatisfy(pair -> assertThat(pair.contrast()).as("%s", pair).isGreaterThan(GRAPHIC));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void amberIsNeverText(Scene scene) {
    assertThat(new Grounds(scene).texts()).noneMatch(pair -> pair.colour() == Colour.AMBER);
  }

  @Test
  void paleWordsAndPaleLinesWouldBeFound() {
    Drawing drawing = new Drawing().area(0, 0, 100, 100, Colour.BAND);
    drawing.words(10, 50, "svagt", Face.REGULAR, 8.5, Colour.AXIS, Scene.Anchor.START);
    drawing.line(10, 80, 90, 80, Scene.Stroke.of(Colour.AXIS, 1));
    Grounds grounds = new Grounds(drawing.scene(100, 100));

    assertThat(grounds.texts()).allMatch(pair -> pair.contrast() < TEXT);
    assertThat(grounds.graphics()).allMatch(pair -> pair.contrast() < GRAPHIC);
  }

  @Test
  void contrastIsThatOfTheStandard() {
    // #767676 on white is the palest grey of 4.5:1; the values of the visual specification
    assertThat(Contrast.between(Colour.INK, Colour.WHITE)).isCloseTo(16.4, within(0.05));
    assertThat(Contrast.between(Colour.AMBER, Colour.WHITE)).isCloseTo(4.1, within(0.05));
    assertThat(Contrast.between(Colour.AXIS, Colour.TINT)).isCloseTo(3.4, within(0.05));
  }

  static Stream<Named<Scene>> scenes() {
    return Stream.concat(
        Stream.of(
                Named.of("trend", (Chart) Trends.readmissions()),
                Named.of("map", TileMaps.north()),
                Named.of("timeline", Timelines.usual()),
                Named.of("gap", GapCharts.usual()))
            .map(
                chart ->
                    Named.of(
                        chart.getName(),
                        new StandardChartScenes(MEASURE).scene(chart.getPayload(), WIDTH))),
        Stream.of(
            Named.of("areas", AreaPlotScene.of(AreaPlots.usual(), 300, MEASURE).scene()),
            Named.of("marks", marks(Colour.WHITE)),
            Named.of("marks on a panel", marks(Colour.TINT))));
  }

  /** Every mark with its word on a ground. */
  private static Scene marks(Colour ground) {
    Drawing drawing = new Drawing().area(0, 0, 200, 20 * Mark.values().length, ground);
    for (Mark mark : Mark.values()) {
      double y = 10 + 20 * mark.ordinal();
      drawing.addAll(StatusMarks.shapes(mark, 10, y, 9));
      drawing.words(20, y + 3, mark.words(), Face.REGULAR, 8.5, Colour.INK, Scene.Anchor.START);
    }
    return drawing.scene(200, 20 * Mark.values().length);
  }
}
