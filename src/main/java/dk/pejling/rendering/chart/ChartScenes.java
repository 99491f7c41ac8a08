package dk.pejling.rendering.chart;

import dk.pejling.report.document.chart.Chart;

/** Draws charts. */
public interface ChartScenes {
  /**
   * @param width of the scene; its height follows from what the chart shows
   */
  Scene scene(Chart chart, double width);
}
