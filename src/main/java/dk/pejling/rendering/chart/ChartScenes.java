package dk.pejling.rendering.chart;

import dk.pejling.report.document.chart.Chart;

/** Draws charts. */
public interface ChartScenes {
  /**
   * @param width of the scene; its height follows from what the chart shows
   */
  Scene scene(Chart chart, double width);

  /** How much lower the chart may be drawn where room is short, in points. */
  default double give(Chart chart) {
    return 0;
  }

  /** The chart, lower by so much if its labels allow it. */
  default Scene lowered(Chart chart, double width, double by) {
    return scene(chart, width);
  }
}
