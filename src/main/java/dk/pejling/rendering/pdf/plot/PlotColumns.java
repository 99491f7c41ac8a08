package dk.pejling.rendering.pdf.plot;

import dk.pejling.report.document.AreaPlot;
import java.util.stream.Stream;

/**
 * Where the columns around a dot plot stand, in points from the left.
 *
 * @param cluster left edge
 * @param plot left edge of the drawing
 * @param plotWidth of the drawing
 * @param value right edge
 * @param interval right edge
 * @param counts right edge; that of the interval when there are no counts
 */
record PlotColumns(
    double cluster, double plot, double plotWidth, double value, double interval, double counts) {
  private static final double LEAST_CLUSTER = 86;
  private static final double LEAST_CLUSTER_WIDTH = 34;
  private static final double LEAST_COUNTS = 66.3;
  private static final double LEAST_INTERVAL = 45;
  private static final double LEAST_VALUE = 22.7;
  private static final double GAP = 8;

  /** How wide a text becomes, generously: in the largest of the plot's sizes. */
  @FunctionalInterface
  interface Widths {
    double of(String text);
  }

  static PlotColumns of(AreaPlot plot, double width, Widths widths) {
    double areas =
        widest(
            Stream.concat(
                plot.rows().stream().map(AreaPlot.Row::area),
                plot.hidden().stream().map(AreaPlot.Absent::area)),
            widths);
    double clusters =
        widest(
            Stream.concat(
                plot.rows().stream().map(AreaPlot.Row::cluster),
                plot.hidden().stream().map(AreaPlot.Absent::cluster)),
            widths);
    double counts =
        widest(
            Stream.concat(
                Stream.of(plot.headings().counts()),
                plot.rows().stream().map(AreaPlot.Row::counts)),
            widths);
    double intervals = widest(plot.rows().stream().map(AreaPlot.Row::interval), widths);
    double values =
        widest(
            Stream.concat(
                plot.rows().stream().map(AreaPlot.Row::text),
                plot.hidden().stream().map(AreaPlot.Absent::brief)),
            widths);
    double cluster = Math.max(LEAST_CLUSTER, areas + GAP);
    double left = cluster + Math.max(LEAST_CLUSTER_WIDTH, clusters + GAP);
    double interval = width - (counted(plot) ? Math.max(LEAST_COUNTS, counts + GAP) : 0);
    double value = interval - (intervals > 0 ? Math.max(LEAST_INTERVAL, intervals + GAP / 2) : 0);
    double head = interval - widths.of(plot.headings().value()) - GAP / 2;
    double right = Math.min(head, value - Math.max(LEAST_VALUE, values + GAP / 2));
    return new PlotColumns(cluster, left, right - left, value, interval, width);
  }

  /** Whether there is a column of counts. */
  static boolean counted(AreaPlot plot) {
    return !plot.headings().counts().isEmpty();
  }

  private static double widest(Stream<String> texts, Widths widths) {
    return texts.mapToDouble(widths::of).max().orElse(0);
  }
}
