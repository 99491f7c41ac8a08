package dk.pejling.rendering.chart.trend;

import dk.pejling.report.document.chart.Axis;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.document.chart.TrendChart.Break;
import dk.pejling.report.document.chart.TrendChart.Callout;
import dk.pejling.report.document.chart.TrendChart.Figure;
import dk.pejling.report.document.chart.TrendChart.Goal;
import dk.pejling.report.document.chart.TrendChart.Point;
import dk.pejling.report.document.chart.TrendChart.TermBar;
import dk.pejling.report.document.chart.TrendChart.Tick;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Trend charts for tests. */
public final class Trends {
  static final TermBar TERM =
      new TermBar(new BigDecimal("2024"), new BigDecimal("2028"), "Aftaleperioden");

  private Trends() {}

  /** Readmissions with a break, a provisional year and a target that is missed so far. */
  public static TrendChart readmissions() {
    String[][] figures = {
      {"22.9", "21.3", "24.5"}, {"23.2", "21.6", "24.8"}, {"20.4", "18.9", "22.0"},
      {"20.9", "19.3", "22.5"}, {"21.3", "19.8", "22.9"}, {"21.9", "20.4", "23.5"},
      {"21.6", "20.1", "23.2"}, {"21.4", "19.9", "22.9"}, {"21.0", "19.5", "22.5"}
    };
    return new TrendChart(
        axis("16", "26", "2"),
        ticks(2017, 2027),
        IntStream.range(0, figures.length)
            .mapToObj(i -> point(2017 + i, figures[i], i == figures.length - 1))
            .toList(),
        List.of(new Break(new BigDecimal("2019.0"), "Databrud 2019", "nyt landspatientregister")),
        List.of(
            new Callout(middle(2023), new BigDecimal("21.6"), true, "Baseline 2023", "21,6"),
            new Callout(
                middle(2025),
                new BigDecimal("21.0"),
                false,
                "Seneste 2025, foreløbigt",
                "21,0 (19,5-22,5)")),
        new Goal.Path(
            middle(2023),
            new BigDecimal("21.6"),
            middle(2027),
            new BigDecimal("19.0"),
            "Måltal",
            "19,0 i 2027",
            "Krævet vej: 20,3 i 2025",
            "0,7 pct.point over den krævede vej"),
        TERM,
        new TrendChart.Control.None());
  }

  /** Ten years as if they were quarters, the eighth beyond the upper limit. */
  static TrendChart controlled() {
    String[] values = {"21", "22", "21", "22", "21", "22", "21", "25", "21", "22"};
    return new TrendChart(
        axis("16", "26", "2"),
        ticks(2016, 2027),
        IntStream.range(0, values.length)
            .mapToObj(i -> point(2016 + i, new String[] {values[i]}, false))
            .toList(),
        List.of(),
        List.of(),
        new Goal.None(),
        TERM,
        new TrendChart.Control.Limits(
            middle(2016),
            middle(2025),
            new BigDecimal("21"),
            new BigDecimal("18"),
            new BigDecimal("24"),
            List.of(new TrendChart.Control.Spot(middle(2023), new BigDecimal("25")))));
  }

  static Axis axis(String from, String to, String step) {
    return new Axis(new BigDecimal(from), new BigDecimal(to), new BigDecimal(step));
  }

  static List<Tick> ticks(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(
            year ->
                new Tick(
                    middle(year),
                    String.valueOf(year),
                    year == 2023 || year == 2025 || year == 2027))
        .toList();
  }

  static BigDecimal middle(int year) {
    return new BigDecimal(year + ".5");
  }

  /** Value, lower and upper end; or the value alone. */
  static Point point(int year, String[] figures, boolean provisional) {
    return new Point(
        middle(year),
        figures.length == 1
            ? new Figure.Value(new BigDecimal(figures[0]), provisional)
            : new Figure.ValueWithInterval(
                new BigDecimal(figures[0]),
                new BigDecimal(figures[1]),
                new BigDecimal(figures[2]),
                provisional));
  }
}
