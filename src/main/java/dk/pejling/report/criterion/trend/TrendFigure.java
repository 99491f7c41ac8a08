package dk.pejling.report.criterion.trend;

import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.danish.DanishNumber;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.chart.Axis;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Printed;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The region's series over time with baseline, latest, target and the required path. */
public final class TrendFigure {
  private final Material material;
  private final CriterionLine line;
  private final List<DisclosedPoint> points;
  private final TrendControl control;

  public TrendFigure(Material material, CriterionLine line) {
    this.material = material;
    this.line = line;
    this.points = material.series(line.indicator().id(), line.area().id()).single();
    this.control = new TrendControl(line);
  }

  /**
   * @param notes below the figure; empty where a figure further down the page has them
   */
  public List<Block> blocks(List<String> notes) {
    List<BigDecimal> values = values();
    if (values.isEmpty()) {
      return List.of(
          Prose.body(
              Material.called(line.area())
                  + " har ingen tal, der kan vises som udvikling over tid."));
    }
    Axis axis = Axis.covering(Collections.min(values), Collections.max(values));
    TrendChart.Goal goal = new TrendGoal(line).goal();
    TrendScale scale = new TrendScale(line, points);
    return List.of(
        new Block.Figure(
            Captions.figure(
                "figur-" + line.criterion().id() + "-udvikling",
                new TrendMessage(line).sentence(),
                subtitle(axis)),
            new TrendChart(
                axis,
                scale.ticks(),
                points.stream().map(TrendFigure::point).toList(),
                scale.breaks(),
                callouts(),
                goal,
                scale.term(material.agreement().term()),
                control.drawn()),
            new TrendAlternative(material, line, points).text()
                + control.sentence().stream().map(" "::concat).collect(Collectors.joining()),
            Stream.concat(control.sentence().stream(), notes.stream()).toList()));
  }

  private String subtitle(Axis axis) {
    boolean banded = points.stream().anyMatch(TrendFigure::banded);
    boolean zero = axis.from().signum() == 0;
    return Material.called(line.area())
        + ", "
        + Amounts.stopped(Amounts.glued(line.unit().name()))
        + (banded ? " Farvet bånd: 95\u00A0% konfidensinterval." : "")
        + control.key()
        + (zero ? "" : " Aksen begynder ved " + DanishNumber.exact(axis.from()) + ".");
  }

  private static boolean banded(DisclosedPoint point) {
    return point instanceof DisclosedPoint.Shown shown && shown.spread() instanceof Spread.Between;
  }

  private static TrendChart.Point point(DisclosedPoint point) {
    return new TrendChart.Point(
        point.period().middle(),
        switch (point) {
          case DisclosedPoint.Shown shown -> figure(shown);
          case DisclosedPoint.Hidden hidden -> new TrendChart.Figure.None();
          case DisclosedPoint.Absent absent -> new TrendChart.Figure.None();
        });
  }

  private static TrendChart.Figure figure(DisclosedPoint.Shown shown) {
    return switch (shown.spread()) {
      case Spread.Between(BigDecimal lower, BigDecimal upper) ->
          new TrendChart.Figure.ValueWithInterval(shown.value(), lower, upper, shown.provisional());
      case Spread.NoInterval() -> new TrendChart.Figure.Value(shown.value(), shown.provisional());
    };
  }

  private List<TrendChart.Callout> callouts() {
    List<TrendChart.Callout> callouts = new ArrayList<>();
    if (line.baseline() instanceof Printed.Figure baseline) {
      callouts.add(callout("Baseline ", baseline, true));
    }
    if (line.latest() instanceof Printed.Figure latest && !line.latest().equals(line.baseline())) {
      callouts.add(callout("Seneste ", latest, false));
    }
    return callouts;
  }

  private TrendChart.Callout callout(String title, Printed.Figure figure, boolean baseline) {
    String interval =
        !baseline && figure.spread() instanceof Spread.Between
            ? " " + figure.interval(line.unit())
            : "";
    return new TrendChart.Callout(
        figure.period().middle(),
        figure.value(),
        baseline,
        title + PeriodWords.of(figure.period()) + (figure.provisional() ? ", foreløbigt" : ""),
        figure.number(line.unit()) + interval);
  }

  private List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>();
    for (DisclosedPoint point : points) {
      if (point instanceof DisclosedPoint.Shown shown) {
        values.add(shown.value());
        if (shown.spread() instanceof Spread.Between(BigDecimal lower, BigDecimal upper)) {
          values.add(lower);
          values.add(upper);
        }
      }
    }
    if (!values.isEmpty()) {
      if (line.baseline() instanceof Printed.Figure baseline) {
        values.add(baseline.value());
      }
      values.addAll(new TrendGoal(line).values());
      values.addAll(control.values());
    }
    return values;
  }
}
