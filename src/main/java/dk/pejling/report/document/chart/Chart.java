package dk.pejling.report.document.chart;

/** What a figure shows. */
public sealed interface Chart permits TrendChart, PaceScale, TileMap, Timeline, GapChart {}
