package dk.pejling.report.criterion.trend;

import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.gap.Gap;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.danish.DanishNumber;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.period.Period;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.chart.Axis;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Printed;
import dk.pejling.report.material.Series;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The region's series with a band from the lowest to the highest area. */
public final class GapFigure {
  private final Material material;
  private final CriterionLine line;
  private final List<Gap> gaps;
  private final List<DisclosedPoint> points;

  /**
   * @param line of the gap itself
   */
  public GapFigure(Material material, CriterionLine line, GapSeries.Followed series) {
    this.material = material;
    this.line = line;
    this.gaps = series.gaps();
    this.points = material.series(line.indicator().id(), material.region().id()).single();
  }

  /**
   * No figure without the region's own series, which the band stands around.
   *
   * @param notes below the figure
   */
  public List<Block> blocks(List<String> notes) {
    List<BigDecimal> values = new ArrayList<>();
    points.forEach(
        point -> {
          if (point instanceof DisclosedPoint.Shown shown) {
            values.add(shown.value());
          }
        });
    if (values.isEmpty() || gaps.isEmpty()) {
      return List.of();
    }
    gaps.forEach(each -> Collections.addAll(values, each.lowest().value(), each.highest().value()));
    Axis axis = Axis.covering(Collections.min(values), Collections.max(values));
    TrendScale scale = new TrendScale(line, points);
    return List.of(
        new Block.Figure(
            Captions.figure(
                "figur-" + line.criterion().id() + "-forskel", message(), subtitle(axis)),
            new TrendChart(
                axis,
                scale.ticks(),
                points.stream().map(this::point).toList(),
                scale.breaks(),
                callouts(),
                new TrendChart.Goal.None(),
                scale.term(material.agreement().term())),
            alternative(),
            notes));
  }

  private String message() {
    Gap last = gaps.getLast();
    return last.highest().named()
        + " ligger højest og "
        + last.lowest().named()
        + " lavest i "
        + PeriodWords.of(last.period());
  }

  private String subtitle(Axis axis) {
    return unit()
        + " Linje: regionen. Farvet bånd: fra lavest til højest placerede "
        + line.indicator().finest().label()
        + "."
        + (axis.from().signum() == 0
            ? ""
            : " Aksen begynder ved " + DanishNumber.exact(axis.from()) + ".");
  }

  private String unit() {
    return line.indicator().shortName()
        + ", "
        + Amounts.stopped(Amounts.glued(line.indicator().unit().name()));
  }

  private TrendChart.Point point(DisclosedPoint point) {
    return new TrendChart.Point(
        point.period().middle(),
        switch (point) {
          case DisclosedPoint.Shown shown ->
              at(shown.period())
                  .map(
                      each ->
                          (TrendChart.Figure)
                              new TrendChart.Figure.ValueWithInterval(
                                  shown.value(),
                                  each.lowest().value(),
                                  each.highest().value(),
                                  shown.provisional()))
                  .findFirst()
                  .orElse(new TrendChart.Figure.Value(shown.value(), shown.provisional()));
          case DisclosedPoint.Hidden hidden -> new TrendChart.Figure.None();
          case DisclosedPoint.Absent absent -> new TrendChart.Figure.None();
        });
  }

  private List<TrendChart.Callout> callouts() {
    List<TrendChart.Callout> callouts = new ArrayList<>();
    if (line.baseline() instanceof Printed.Figure baseline) {
      callout(baseline, true).forEach(callouts::add);
    }
    if (line.latest() instanceof Printed.Figure latest && !line.latest().equals(line.baseline())) {
      callout(latest, false).forEach(callouts::add);
    }
    return callouts;
  }

  private Stream<TrendChart.Callout> callout(Printed.Figure gap, boolean baseline) {
    return region(gap.period())
        .flatMap(
            region ->
                at(gap.period())
                    .map(
                        each ->
                            new TrendChart.Callout(
                                gap.period().middle(),
                                region.value(),
                                baseline,
                                (baseline ? "Baseline " : "Seneste ")
                                    + PeriodWords.of(gap.period())
                                    + (region.provisional() ? ", foreløbigt" : ""),
                                "forskel " + Amounts.difference(each.absolute(), line.unit()))));
  }

  private Stream<Gap> at(Period period) {
    return gaps.stream().filter(each -> each.period().equals(period));
  }

  private Stream<Printed.Figure> region(Period period) {
    return points.stream()
        .filter(point -> point.period().equals(period))
        .map(Series::printed)
        .filter(Printed.Figure.class::isInstance)
        .map(Printed.Figure.class::cast);
  }

  private String alternative() {
    return line.judged().verdict().label()
        + ". "
        + unit()
        + " "
        + gaps.stream().map(this::spoken).collect(Collectors.joining("; "))
        + ".";
  }

  private String spoken(Gap each) {
    var unit = line.indicator().unit();
    return PeriodWords.of(each.period())
        + ": højest "
        + each.highest().named()
        + " "
        + Amounts.number(each.highest().value(), unit)
        + region(each.period())
            .map(region -> ", regionen " + region.number(unit))
            .findFirst()
            .orElse("")
        + ", lavest "
        + each.lowest().named()
        + " "
        + Amounts.number(each.lowest().value(), unit)
        + ", forskel "
        + Amounts.difference(each.absolute(), line.unit());
  }
}
