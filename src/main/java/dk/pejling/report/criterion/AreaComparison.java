package dk.pejling.report.criterion;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.criterion.trend.TrendGoal;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.chart.Axis;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Printed;
import dk.pejling.report.material.Sources;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The finest areas against the region in the latest period. */
final class AreaComparison {
  private static final int LONGEST_UNIT = 6;
  private static final String HIDDEN = "skjult af hensyn til diskretion";
  private final Material material;
  private final CriterionLine line;
  private final AreaLevel level;

  AreaComparison(Material material, CriterionLine line) {
    this.material = material;
    this.line = line;
    this.level = line.indicator().finest();
  }

  List<Block> blocks() {
    if (level == AreaLevel.REGION || !(line.latest() instanceof Printed.Figure region)) {
      return List.of(
          Prose.body(
              level == AreaLevel.REGION
                  ? "Kilden opgør kun tallet for regionen som helhed."
                  : "Områderne kan ikke sammenlignes med regionen, fordi regionens seneste tal"
                      + " ikke kan vises."));
    }
    List<AreaPlot.Row> rows = new ArrayList<>();
    List<AreaPlot.Absent> hidden = new ArrayList<>();
    for (Area area : material.areas(level)) {
      switch (material.series(line.indicator().id(), area.id()).at(region.period())) {
        case Printed.Figure figure -> rows.add(row(area, figure, region));
        case Printed.Words(String words, boolean discretion) ->
            hidden.add(
                new AreaPlot.Absent(
                    area.name(),
                    beside(area),
                    discretion ? HIDDEN : words,
                    discretion ? words : "mangler",
                    discretion));
      }
    }
    if (rows.isEmpty()) {
      return List.of(
          Prose.body(
              "Ingen "
                  + level.label()
                  + " har tal for "
                  + PeriodWords.of(region.period())
                  + ", der kan vises."));
    }
    Comparator<AreaPlot.Row> lowest = Comparator.comparing(AreaPlot.Row::value);
    rows.sort(
        line.indicator().direction() == Direction.LOWER_IS_BETTER ? lowest : lowest.reversed());
    return List.of(plot(region, withoutIntervals(rows), hidden));
  }

  private AreaPlot plot(
      Printed.Figure region, List<AreaPlot.Row> rows, List<AreaPlot.Absent> hidden) {
    AreaMessage message = new AreaMessage(line, level, region, rows, hidden);
    AreaPlot.TargetLine target = target();
    return new AreaPlot(
        Captions.figure(
            "figur-" + line.criterion().id() + "-omraader", message.sentence(), message.subtitle()),
        new AreaPlot.Headings(
            level == AreaLevel.CLUSTER ? "Klynge" : "Kommune",
            level == AreaLevel.CLUSTER ? "Hospital" : "Klynge",
            heading(rows),
            counted(rows) ? "Tæller/nævner" : ""),
        axis(region, rows, target),
        new AreaPlot.Reference(
            "Regionen " + region.number(line.unit()), region.value(), whisker(region)),
        target,
        rows,
        hidden,
        message.alternative(),
        message.notes(new Sources(material).notes(line.indicator(), line.area())));
  }

  /** The unit if the column has room for it; the line above the plot has it anyway. */
  private String heading(List<AreaPlot.Row> rows) {
    String unit = line.unit().name();
    return DanishWords.sentence(unit.length() > LONGEST_UNIT ? "tal" : unit)
        + (rows.stream().allMatch(row -> row.interval().isEmpty()) ? "" : " (95\u00A0% CI)");
  }

  /** Averages and surveys come without counts. */
  private static boolean counted(List<AreaPlot.Row> rows) {
    return rows.stream().anyMatch(row -> !row.counts().equals(Amounts.NOT_RELEVANT));
  }

  /** A column that would say of every area that it has no interval says nothing. */
  private static List<AreaPlot.Row> withoutIntervals(List<AreaPlot.Row> rows) {
    return rows.stream().anyMatch(row -> row.whisker() instanceof AreaPlot.Whisker.Between)
        ? rows
        : rows.stream().map(AreaPlot.Row::withoutInterval).toList();
  }

  private AreaPlot.Row row(Area area, Printed.Figure figure, Printed.Figure region) {
    boolean differs =
        figure.spread() instanceof Spread.Between(BigDecimal lower, BigDecimal upper)
            && (region.value().compareTo(lower) < 0 || region.value().compareTo(upper) > 0);
    return new AreaPlot.Row(
        area.name(),
        beside(area),
        figure.value(),
        whisker(figure),
        figure.number(line.unit()),
        figure.interval(line.unit()),
        Amounts.counts(figure.counts()),
        differs);
  }

  /** A municipality's cluster, or a cluster's hospital. */
  private String beside(Area area) {
    return switch (area) {
      case Cluster cluster -> cluster.hospital();
      case dk.pejling.agreement.geography.Municipality municipality -> clusterOf(municipality.id());
      case dk.pejling.agreement.geography.Region region -> Amounts.NOT_RELEVANT;
    };
  }

  private String clusterOf(AreaId municipality) {
    return material.clusters().stream()
        .filter(cluster -> cluster.members().contains(municipality))
        .map(Cluster::shortName)
        .findFirst()
        .orElse(Amounts.NOT_RELEVANT);
  }

  private AreaPlot.TargetLine target() {
    TrendGoal goal = new TrendGoal(line);
    List<BigDecimal> values = goal.values();
    if (!line.target().agreed() || values.isEmpty()) {
      return new AreaPlot.TargetLine.None();
    }
    BigDecimal value = values.getLast();
    return new AreaPlot.TargetLine.At(goal.called(value), value);
  }

  private static AreaPlot.Whisker whisker(Printed.Figure figure) {
    return switch (figure.spread()) {
      case Spread.Between(BigDecimal lower, BigDecimal upper) ->
          new AreaPlot.Whisker.Between(lower, upper);
      case Spread.NoInterval() -> new AreaPlot.Whisker.None();
    };
  }

  private static Axis axis(
      Printed.Figure region, List<AreaPlot.Row> rows, AreaPlot.TargetLine target) {
    List<BigDecimal> values = new ArrayList<>();
    values.add(region.value());
    add(values, whisker(region));
    for (AreaPlot.Row row : rows) {
      values.add(row.value());
      add(values, row.whisker());
    }
    if (target instanceof AreaPlot.TargetLine.At(String label, BigDecimal value)) {
      values.add(value);
    }
    return Axis.covering(Collections.min(values), Collections.max(values));
  }

  private static void add(List<BigDecimal> values, AreaPlot.Whisker whisker) {
    if (whisker instanceof AreaPlot.Whisker.Between(BigDecimal lower, BigDecimal upper)) {
      values.add(lower);
      values.add(upper);
    }
  }
}
