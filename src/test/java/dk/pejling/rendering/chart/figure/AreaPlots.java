package dk.pejling.rendering.chart.figure;

import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.AreaPlot.Reference;
import dk.pejling.report.document.AreaPlot.Row;
import dk.pejling.report.document.AreaPlot.TargetLine;
import dk.pejling.report.document.AreaPlot.Whisker;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.chart.Axis;
import java.math.BigDecimal;
import java.util.List;

/** Dot plots for tests, on an axis from 5 to 35. */
public final class AreaPlots {
  private AreaPlots() {}

  /** One area like the region, one that differs, and a target. */
  public static AreaPlot usual() {
    return plot(
        target("19.0"),
        "21.0",
        List.of(row("Rebild", "16.3", "9.8", "24.9", false), row("Morsø", "28", "25", "32", true)));
  }

  static AreaPlot plot(TargetLine target, String region, List<Row> rows) {
    return new AreaPlot(
        new Caption("", "Figur 6.", "Ingen kommune adskiller sig", ""),
        new AreaPlot.Headings("Kommune", "Klynge", "Pct. (95 % CI)", "Tæller/nævner"),
        new Axis(new BigDecimal("5"), new BigDecimal("35"), new BigDecimal("5")),
        new Reference(
            "Regionen " + region,
            new BigDecimal(region),
            new Whisker.Between(new BigDecimal("19.5"), new BigDecimal("22.5"))),
        target,
        rows,
        List.of(),
        "",
        List.of());
  }

  static TargetLine target(String value) {
    return new TargetLine.At("Måltal " + value, new BigDecimal(value));
  }

  static Row row(String area, String value, String lower, String upper, boolean differs) {
    return new Row(
        area,
        "Syd",
        new BigDecimal(value),
        new Whisker.Between(new BigDecimal(lower), new BigDecimal(upper)),
        value,
        "(" + lower + "-" + upper + ")",
        "17/104",
        differs);
  }
}
