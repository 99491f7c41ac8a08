package dk.pejling.rendering.chart.trend;

import static dk.pejling.rendering.chart.trend.Trends.axis;
import static dk.pejling.rendering.chart.trend.Trends.middle;
import static dk.pejling.rendering.chart.trend.Trends.point;
import static dk.pejling.rendering.chart.trend.Trends.ticks;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.pejling.report.document.chart.Axis;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.document.chart.TrendChart.Break;
import dk.pejling.report.document.chart.TrendChart.Callout;
import dk.pejling.report.document.chart.TrendChart.Figure;
import dk.pejling.report.document.chart.TrendChart.Goal;
import dk.pejling.report.document.chart.TrendChart.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Charts at the limits of what can be asked for. */
final class OddTrends {
  private OddTrends() {}

  static Stream<Arguments> all() {
    return Stream.of(
        arguments("as usual", Trends.readmissions()),
        arguments("control limits", Trends.controlled()),
        arguments(
            "one point", chart(axis("0", "30", "5"), 2025, List.of("21"), noGoal(), noBreaks())),
        arguments(
            "target reached",
            chart(
                axis("14", "24", "2"),
                2023,
                List.of("21.6", "20", "17"),
                path("21.6", "19"),
                noBreaks())),
        arguments(
            "rising target",
            chart(
                axis("50", "80", "5"),
                2019,
                List.of("55", "57", "58", "56", "60", "61", "62"),
                path("60", "78"),
                noBreaks())),
        arguments(
            "far from the target",
            chart(
                axis("0", "100", "20"),
                2019,
                List.of("95", "96", "92", "97", "96", "95", "99"),
                path("96", "2"),
                noBreaks())),
        arguments(
            "negative values",
            chart(
                axis("-20", "10", "5"),
                2021,
                List.of("-18", "-3", "4", "9", "-12"),
                path("4", "-15"),
                noBreaks())),
        arguments(
            "huge values",
            chart(
                axis("0", "5000000", "1000000"),
                2020,
                List.of("1250000", "2250000", "3250000", "4250000", "4750000", "4990000"),
                path("4250000", "1000000"),
                noBreaks())),
        arguments(
            "values outside the axis",
            chart(
                axis("16", "26", "2"),
                2020,
                List.of("12", "20", "21", "22", "30", "31"),
                path("22", "15"),
                noBreaks())),
        arguments(
            "fifteen years",
            chart(
                axis("5", "30", "5"),
                2010,
                IntStream.rangeClosed(10, 25).mapToObj(String::valueOf).toList(),
                path("23", "10"),
                noBreaks())),
        arguments(
            "breaks at both edges",
            chart(
                axis("16", "26", "2"),
                2020,
                List.of("20", "21", "22", "21", "20", "24"),
                path("21", "18"),
                List.of(
                    new Break(new BigDecimal("2020.0"), "Databrud 2020", "nyt register"),
                    new Break(new BigDecimal("2025.0"), "Databrud 2025", "ny opgørelse")))),
        arguments(
            "a break in every year",
            chart(
                axis("16", "26", "2"),
                2020,
                List.of("20", "21", "22", "21", "20", "24"),
                path("21", "18"),
                IntStream.rangeClosed(2021, 2025)
                    .mapToObj(
                        year ->
                            new Break(
                                new BigDecimal(year + ".0"), "Databrud " + year, "ny opgørelse"))
                    .toList())),
        arguments(
            "levels close together",
            chart(
                axis("16", "26", "2"),
                2020,
                List.of("20", "21", "22", "21", "20", "24"),
                new Goal.Levels(
                    List.of(
                        new Goal.Level(new BigDecimal("20.2"), "Mindst 20,2"),
                        new Goal.Level(new BigDecimal("20.6"), "Højst 20,6"))),
                noBreaks())),
        arguments("all hidden", hidden()),
        arguments("long words", longWords()));
  }

  /** Every text that a reader must find. */
  static List<String> texts(TrendChart chart) {
    List<String> texts = new ArrayList<>();
    chart.callouts().forEach(callout -> texts.addAll(List.of(callout.title(), callout.text())));
    chart.breaks().forEach(cut -> texts.addAll(List.of(cut.label(), cut.detail())));
    switch (chart.goal()) {
      case Goal.Path path ->
          texts.addAll(List.of(path.title(), path.text(), path.pathLabel(), path.distanceLabel()));
      case Goal.Levels levels -> levels.levels().forEach(level -> texts.add(level.label()));
      case Goal.None none -> {}
    }
    texts.add(chart.term().label());
    return texts;
  }

  /** Intervals reach 5 % of the axis to both sides. */
  private static TrendChart chart(
      Axis axis, int first, List<String> values, Goal goal, List<Break> breaks) {
    BigDecimal half = axis.to().subtract(axis.from()).movePointLeft(2).multiply(new BigDecimal(5));
    List<Point> points = new ArrayList<>();
    List<Callout> callouts = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      BigDecimal value = new BigDecimal(values.get(i));
      String[] figures = {
        values.get(i), value.subtract(half).toPlainString(), value.add(half).toPlainString()
      };
      boolean last = i == values.size() - 1;
      points.add(point(first + i, figures, last));
      if (first + i == 2023) {
        callouts.add(new Callout(middle(2023), value, true, "Baseline 2023", values.get(i)));
      } else if (last) {
        callouts.add(
            new Callout(
                middle(first + i), value, false, "Seneste 2025, foreløbigt", "21,0 (19,5-22,5)"));
      }
    }
    return new TrendChart(
        axis,
        ticks(first, 2027),
        points,
        breaks,
        callouts,
        goal,
        Trends.TERM,
        new TrendChart.Control.None());
  }

  private static Goal.Path path(String from, String to) {
    return new Goal.Path(
        middle(2023),
        new BigDecimal(from),
        middle(2027),
        new BigDecimal(to),
        "Måltal",
        "19,0 i 2027",
        "Krævet vej: 20,3 i 2025",
        "0,7 pct.point over den krævede vej");
  }

  private static TrendChart hidden() {
    List<Point> points =
        IntStream.rangeClosed(2019, 2025)
            .mapToObj(year -> new Point(middle(year), new Figure.None()))
            .toList();
    return new TrendChart(
        axis("0", "10", "2"),
        ticks(2019, 2027),
        points,
        noBreaks(),
        List.of(),
        noGoal(),
        Trends.TERM,
        new TrendChart.Control.None());
  }

  private static TrendChart longWords() {
    TrendChart usual = Trends.readmissions();
    return new TrendChart(
        usual.axis(),
        usual.ticks(),
        usual.points(),
        List.of(
            new Break(
                new BigDecimal("2019.0"), "Databrud", "sygehusafdelingsklassifikationsændring")),
        usual.callouts(),
        new Goal.Path(
            middle(2023),
            new BigDecimal("21.6"),
            middle(2027),
            new BigDecimal("19.0"),
            "Måltal",
            "genindlæggelsesprocent",
            "Krævet genindlæggelsesprocent: 20,3 i 2025",
            "0,7 procentpoint"),
        usual.term(),
        new TrendChart.Control.None());
  }

  private static Goal noGoal() {
    return new Goal.None();
  }

  private static List<Break> noBreaks() {
    return List.of();
  }
}
