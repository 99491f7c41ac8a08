package dk.pejling.rendering.chart.figure;

import dk.pejling.rendering.chart.ChartScenes;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.tile.TileMapScene;
import dk.pejling.rendering.chart.timeline.TimelineScene;
import dk.pejling.rendering.chart.trend.TrendScene;
import dk.pejling.report.document.chart.Chart;
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
      case TileMap map -> TileMapScene.of(map, width, measure);
      case Timeline timeline -> TimelineScene.of(timeline, width, measure);
    };
  }

  @Override
  public double give(Chart chart) {
    return chart instanceof TrendChart ? TrendScene.GIVE : 0;
  }

  @Override
  public Scene lowered(Chart chart, double width, double by) {
    return chart instanceof TrendChart trend
        ? TrendScene.lowered(trend, width, by, measure)
        : scene(chart, width);
  }
}
