package dk.pejling.rendering.chart.gap;

import dk.pejling.report.document.chart.Axis;
import dk.pejling.report.document.chart.GapChart;
import dk.pejling.report.document.chart.GapChart.End;
import dk.pejling.report.document.chart.GapChart.Goal;
import dk.pejling.report.document.chart.GapChart.Interval;
import dk.pejling.report.document.chart.GapChart.Point;
import dk.pejling.report.document.chart.GapChart.Ratio;
import java.math.BigDecimal;
import java.util.List;

/** Gaps for tests. */
public final class GapCharts {
  private GapCharts() {}

  /** Four surveys with intervals; 8 apart at most. */
  public static GapChart usual() {
    return of(
        List.of(
            point(2017, "Jammerbugt", 22, "Aalborg", 15, 2),
            point(2021, "Jammerbugt", 24, "Aalborg", 16, 2),
            point(2023, "Morsø", 25, "Aalborg", 17, 2),
            point(2025, "Morsø", 25, "Aalborg", 19, 2)),
        new Goal.By(number(2027), "2027", number(4), "4,0"));
  }

  public static GapChart of(List<Point> points, Goal goal) {
    return new GapChart(
        new Axis(number(5), number(30), number(5)),
        points,
        List.of(),
        "Højest placeret",
        "Lavest placeret",
        points.stream()
            .map(each -> new GapChart.Spot(each.at(), each.lowest().value().add(number(2))))
            .toList(),
        "Regionen 21,0",
        new GapChart.Distance("Absolut forskel", "pct.point"),
        new GapChart.Distance("Relativ forskel", "højeste : laveste"),
        goal);
  }

  /**
   * @param half the width of each interval on both sides; 0 for none
   */
  public static Point point(int year, String high, int highest, String low, int lowest, int half) {
    return new Point(
        number(year),
        String.valueOf(year),
        end(high, highest, half),
        end(low, lowest, half),
        number(highest - lowest),
        highest - lowest + ",0",
        lowest > 0
            ? new Ratio.Of(
                BigDecimal.valueOf((double) highest / lowest), "1," + (100 + highest - lowest))
            : new Ratio.None());
  }

  private static End end(String name, int value, int half) {
    return new End(
        name,
        number(value),
        value + ",0",
        half == 0
            ? new Interval.None()
            : new Interval.Between(number(value - half), number(value + half)));
  }

  static BigDecimal number(int value) {
    return BigDecimal.valueOf(value);
  }
}
