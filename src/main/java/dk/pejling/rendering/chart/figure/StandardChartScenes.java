package dk.pejling.rendering.chart.figure;

import dk.pejling.rendering.chart.ChartScenes;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.gap.GapScene;
import dk.pejling.rendering.chart.tile.TileMapScene;
import dk.pejling.rendering.chart.timeline.TimelineScene;
import dk.pejling.rendering.chart.trend.TrendScene;
import dk.pejling.report.document.chart.Chart;
import dk.pejling.report.document.chart.GapChart;
import dk.pejling.report.document.chart.PaceScale;
import dk.pejling.report.document.chart.TileMap;
import dk.pejling.report.document.chart.Timeline;
import dk.pejling.report.document.chart.TrendChart;

/** Draws every kind of chart after the visual specification. */
public record StandardChartScenes(TextMeasure measure) implements ChartScenes {
  @Override
  public Scene scene(Chart chart, double width) {
    return switch (chart) {
      case TrendChart trend -> TrendScene.of(trend, width, measure);
      case PaceScale scale -> PaceScaleScene.of(scale, width, measure);
      case GapChart gap -> GapScene.of(gap, width, measure);
      case TileMap map -> TileMapScene.of(map, width, measure);
      case Timeline timeline -> TimelineScene.of(timeline, width, measure);
    };
  }

  @Override
  public double give(Chart chart) {
    return switch (chart) {
      case TrendChart trend -> TrendScene.GIVE;
      case GapChart gap -> GapScene.GIVE;
      case PaceScale scale -> 0;
      case TileMap map -> 0;
      case Timeline timeline -> 0;
    };
  }

  @Override
  public Scene lowered(Chart chart, double width, double by) {
    return switch (chart) {
      case TrendChart trend -> TrendScene.lowered(trend, width, by, measure);
      case GapChart gap -> GapScene.lowered(gap, width, by, measure);
      case PaceScale scale -> scene(chart, width);
      case TileMap map -> scene(chart, width);
      case Timeline timeline -> scene(chart, width);
    };
  }
}
