package dk.pejling.report.criterion.trend;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.assessment.verdict.gap.Extreme;
import dk.pejling.assessment.verdict.gap.Gap;
import dk.pejling.assessment.verdict.gap.GapChange;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.assessment.verdict.gap.Ratio;
import dk.pejling.danish.DanishNumber;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.period.Period;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.chart.Axis;
import dk.pejling.report.document.chart.GapChart;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Printed;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The highest and the lowest placed area over time and how far apart they lie. */
public final class GapFigure {
  /** The share of the axis that the names below the lowest points take. */
  private static final BigDecimal ROOM_FOR_NAMES = new BigDecimal("0.17");

  private final Material material;
  private final CriterionLine line;
  private final List<Gap> gaps;

  /**
   * @param line of the gap itself
   */
  public GapFigure(Material material, CriterionLine line, GapSeries.Followed series) {
    this.material = material;
    this.line = line;
    this.gaps = series.gaps();
  }

  /**
   * @param notes below the figure
   */
  public List<Block> blocks(List<String> notes) {
    if (gaps.isEmpty()) {
      return List.of();
    }
    List<GapChart.Point> points = gaps.stream().map(this::point).toList();
    List<GapChart.Spot> whole = whole();
    Axis axis = axis(points, whole);
    boolean intervals = points.stream().anyMatch(GapFigure::hasInterval);
    return List.of(
        new Block.Figure(
            Captions.figure(
                "figur-" + line.criterion().id() + "-forskel",
                new GapSentence(line, gaps).text(),
                subtitle(axis, intervals)),
            new GapChart(
                axis,
                points,
                breaks(),
                "Højest placeret",
                "Lavest placeret",
                whole,
                whole.isEmpty() ? "" : "Regionen " + number(whole.getLast().value()),
                new GapChart.Distance("Absolut forskel", line.unit().name()),
                new GapChart.Distance("Relativ forskel", "højeste : laveste"),
                goal()),
            new GapSentence(line, gaps).alternative(this::region),
            notes));
  }

  private String subtitle(Axis axis, boolean intervals) {
    return line.indicator().shortName()
        + ", "
        + Amounts.stopped(Amounts.glued(line.indicator().unit().name()))
        + " Den højest og den lavest placerede "
        + line.indicator().finest().label()
        + " i hver opgørelse."
        + (intervals ? " Lodrette streger: 95\u00A0% konfidensinterval." : "")
        + (axis.from().signum() == 0
            ? ""
            : " Aksen begynder ved " + DanishNumber.exact(axis.from()) + ".");
  }

  private static boolean hasInterval(GapChart.Point point) {
    return point.highest().interval() instanceof GapChart.Interval.Between
        || point.lowest().interval() instanceof GapChart.Interval.Between;
  }

  private static Axis axis(List<GapChart.Point> points, List<GapChart.Spot> whole) {
    List<BigDecimal> values = new ArrayList<>();
    for (GapChart.Point point : points) {
      for (GapChart.End end : List.of(point.highest(), point.lowest())) {
        values.add(end.value());
        if (end.interval() instanceof GapChart.Interval.Between(var lower, var upper)) {
          values.add(lower);
          values.add(upper);
        }
      }
    }
    whole.forEach(spot -> values.add(spot.value()));
    BigDecimal least = Collections.min(values);
    Axis axis = Axis.covering(least, Collections.max(values));
    BigDecimal room = axis.to().subtract(axis.from()).multiply(ROOM_FOR_NAMES);
    return least.subtract(axis.from()).compareTo(room) < 0
            && axis.from().compareTo(axis.step()) >= 0
        ? new Axis(axis.from().subtract(axis.step()), axis.to(), axis.step())
        : axis;
  }

  private GapChart.Point point(Gap gap) {
    return new GapChart.Point(
        gap.period().middle(),
        PeriodWords.of(gap.period()),
        end(gap.highest(), gap.period()),
        end(gap.lowest(), gap.period()),
        gap.absolute(),
        Amounts.number(gap.absolute(), line.unit()),
        switch (gap.relative()) {
          case Ratio.Of(BigDecimal value) ->
              new GapChart.Ratio.Of(value, DanishNumber.of(value, GapChange.RATIO_DECIMALS));
          case Ratio.LowestNotPositive none -> new GapChart.Ratio.None();
        });
  }

  private GapChart.End end(Extreme extreme, Period period) {
    return new GapChart.End(
        extreme.named(), extreme.value(), number(extreme.value()), interval(extreme, period));
  }

  /** Of the only area that has the value; several may have different intervals. */
  private GapChart.Interval interval(Extreme extreme, Period period) {
    List<Area> areas =
        material.areas(line.indicator().finest()).stream()
            .filter(area -> extreme.names().contains(area.name()))
            .toList();
    return areas.size() == 1
            && material.series(line.indicator().id(), areas.getFirst().id()).at(period)
                instanceof Printed.Figure figure
            && figure.spread() instanceof Spread.Between(BigDecimal lower, BigDecimal upper)
        ? new GapChart.Interval.Between(lower, upper)
        : new GapChart.Interval.None();
  }

  /** The region in the periods of the gaps. */
  private List<GapChart.Spot> whole() {
    return gaps.stream()
        .flatMap(
            gap ->
                region(gap.period())
                    .map(figure -> new GapChart.Spot(gap.period().middle(), figure.value())))
        .toList();
  }

  private Stream<Printed.Figure> region(Period period) {
    return Stream.of(material.series(line.indicator().id(), material.region().id()).at(period))
        .filter(Printed.Figure.class::isInstance)
        .map(Printed.Figure.class::cast);
  }

  private List<GapChart.Cut> breaks() {
    List<DisclosedPoint> points =
        material.series(line.indicator().id(), material.region().id()).single();
    BigDecimal first = gaps.getFirst().period().middle();
    BigDecimal last = gaps.getLast().period().middle();
    return points.isEmpty()
        ? List.of()
        : new TrendScale(line, points)
            .breaks().stream()
                .filter(each -> each.at().compareTo(first) > 0 && each.at().compareTo(last) < 0)
                .map(each -> new GapChart.Cut(each.at(), each.label()))
                .toList();
  }

  private GapChart.Goal goal() {
    return line.criterion() instanceof SuccessCriterion.Gap gap
        ? new GapChart.Goal.By(
            gap.at().middle(),
            PeriodWords.of(gap.at()),
            gap.target(),
            Amounts.number(gap.target(), line.unit()))
        : new GapChart.Goal.None();
  }

  private String number(BigDecimal value) {
    return Amounts.number(value, line.indicator().unit());
  }
}
