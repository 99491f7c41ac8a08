package dk.pejling.report.criterion.map;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.period.Period;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Printed;
import dk.pejling.report.material.Series;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Marks;
import dk.pejling.report.text.PeriodHead;
import java.util.ArrayList;
import java.util.List;

/** The figures and verdicts that the map draws. */
record MapTable(
    Material material, CriterionLine region, Printed.Figure latest, List<MappedArea> areas) {
  private static final int MOST_PERIODS = 7;

  Table table(List<String> sources) {
    List<Period> periods = periods();
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Cells.left("Kommune", 2.8));
    columns.add(Cells.left("Klynge", 1.1));
    for (Period period : periods) {
      PeriodHead head = PeriodHead.of(period);
      columns.add(Cells.decimal(head.year(), head.part(), 0.9));
    }
    if (intervals()) {
      columns.add(Cells.right("95\u00A0% CI", 1.95));
    }
    if (paced()) {
      columns.add(Cells.right("Tempo", 1));
    }
    columns.add(Cells.left("Vurdering", 4.6));
    return new Table(
        Captions.table(
            "tabel-" + region.criterion().id() + "-kommuner",
            region.indicator().shortName()
                + ", "
                + Amounts.glued(region.unit().name())
                + ", kommune for kommune",
            ""),
        Table.Density.DENSE,
        columns,
        List.of(
            new Table.Group(
                areas.stream()
                    .map(
                        area ->
                            row(area.municipality().name(), cluster(area), area.line(), periods))
                    .toList()),
            new Table.Group(List.of(row("Regionen", "alle", region, periods)))),
        notes(sources));
  }

  /** One line of reading rule and caveats, then the source. */
  private List<String> notes(List<String> sources) {
    List<String> first = new ArrayList<>();
    if (paced()) {
      first.add("Tempo: faktisk ændring i pct. af den krævede.");
    }
    first.addAll(sources.subList(0, sources.size() - 1));
    return first.isEmpty() ? sources : List.of(String.join(" ", first), sources.getLast());
  }

  private Table.Row row(String name, String cluster, CriterionLine line, List<Period> periods) {
    boolean total = line.area().equals(region.area());
    Series series = material.series(line.indicator().id(), line.area().id());
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(Run.plain(name), ""));
    cells.add(new Cell.Text(Run.plain(cluster), ""));
    for (Period period : periods) {
      boolean broken =
          !period.equals(periods.getFirst())
              && line.indicator().breaks().stream().anyMatch(each -> each.from().equals(period));
      cells.add(
          series.at(period).cell(line.unit(), total || period.equals(latest.period()), broken));
    }
    if (intervals()) {
      cells.add(series.at(latest.period()).intervalCell(line.unit()));
    }
    if (paced()) {
      cells.add(
          line.tempo().equals(Amounts.NOT_RELEVANT)
              ? Cells.notRelevant()
              : Cells.number(line.tempo()));
    }
    cells.add(Marks.cell(line.judged()));
    return new Table.Row(cells, total);
  }

  private String cluster(MappedArea area) {
    return material.clusters().stream()
        .filter(cluster -> cluster.members().contains(area.municipality().id()))
        .map(Cluster::shortName)
        .findFirst()
        .orElse(Amounts.NOT_RELEVANT);
  }

  /** The latest ones that the region has; the annex has them all. */
  private List<Period> periods() {
    List<Period> periods =
        material.series(region.indicator().id(), region.area().id()).single().stream()
            .map(DisclosedPoint::period)
            .filter(period -> period.compareTo(latest.period()) <= 0)
            .toList();
    return periods.subList(Math.max(0, periods.size() - MOST_PERIODS), periods.size());
  }

  private boolean intervals() {
    return areas.stream()
        .anyMatch(
            area ->
                area.latest() instanceof Printed.Figure figure
                    && figure.spread() instanceof Spread.Between);
  }

  private boolean paced() {
    return areas.stream().anyMatch(area -> !area.line().tempo().equals(Amounts.NOT_RELEVANT));
  }
}
