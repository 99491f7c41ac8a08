package dk.pejling.report.evidence;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.danish.DanishWords;
import dk.pejling.period.Period;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Printed;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One breakdown's groups, everyone last, with the region and some clusters beside each other. */
final class BreakdownTable {
  private static final double NAME_SHARE = 1.6;
  private static final double INTERVAL_SHARE = 1.6;

  private final Material material;
  private final Indicator indicator;
  private final Breakdown breakdown;
  private final Shown shown;
  private final List<Group> groups;
  private final boolean intervals;

  /**
   * What of it is shown.
   *
   * @param baseline of the region, where all groups have one
   */
  record Shown(Optional<Period> baseline, Period latest, List<Area> clusters) {
    Shown {
      clusters = List.copyOf(clusters);
    }
  }

  BreakdownTable(Material material, Indicator indicator, Breakdown breakdown, Shown shown) {
    this.material = material;
    this.indicator = indicator;
    this.breakdown = breakdown;
    this.shown = shown;
    this.groups = Stream.concat(breakdown.groups().stream(), Stream.of(Group.EVERYONE)).toList();
    this.intervals = figures().anyMatch(BreakdownTable::hasInterval);
  }

  Table table(String anchor) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Cells.left(DanishWords.sentence(breakdown.name()), NAME_SHARE));
    shown
        .baseline()
        .ifPresent(
            period ->
                columns.add(
                    Cells.decimal(Material.called(material.region()), PeriodWords.of(period), 1)));
    for (Area area : areas()) {
      columns.add(Cells.decimal(Material.called(area), PeriodWords.of(shown.latest()), 1));
      if (intervals) {
        columns.add(new Table.Column("95\u00A0% CI", "", Table.Align.RIGHT, INTERVAL_SHARE));
      }
    }
    return new Table(
        Captions.table(
            anchor,
            new BreakdownMessage(indicator, breakdown, group -> latest(material.region(), group))
                .sentence(),
            Amounts.stopped(
                "Opdelt på %s, %s"
                    .formatted(breakdown.name(), Amounts.glued(indicator.unit().name())))),
        Table.Density.DENSE,
        columns,
        List.of(
            new Table.Group(breakdown.groups().stream().map(this::row).toList()),
            new Table.Group(List.of(row(Group.EVERYONE)))),
        notes());
  }

  private Table.Row row(Group group) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(Run.plain(DanishWords.sentence(group.label())), ""));
    baseline(group).ifPresent(printed -> cells.add(printed.cell(indicator.unit(), false, false)));
    for (Area area : areas()) {
      Printed printed = latest(area, group);
      boolean beside = shown.baseline().isPresent() && area.equals(material.region());
      cells.add(
          printed instanceof Printed.Words(String words, boolean hidden)
              ? new Cell.Absent(explanations().brief(words), hidden, intervals ? 2 : 1)
              : printed.cell(indicator.unit(), false, beside && !breaks().isEmpty()));
      if (intervals && printed instanceof Printed.Figure) {
        cells.add(printed.intervalCell(indicator.unit()));
      }
    }
    return new Table.Row(cells, group.equals(Group.EVERYONE));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    Explanations reasons = explanations();
    reasons.all().stream().map(reasons::note).forEach(notes::add);
    if (figures().anyMatch(Printed.HIDDEN::equals)) {
      notes.add(Printed.HIDDEN.number(indicator.unit()) + ": af hensyn til diskretion.");
    }
    if (figures().anyMatch(each -> each instanceof Printed.Figure one && one.provisional())) {
      notes.add(PeriodWords.of(shown.latest()) + " er foreløbige tal.");
    }
    breaks()
        .forEach(
            each ->
                notes.add(
                    "//: databrud " + PeriodWords.of(each.from()) + ", " + each.reason() + "."));
    return notes.isEmpty() ? List.of() : List.of(String.join(" ", notes));
  }

  private Explanations explanations() {
    return Explanations.of(figures(), indicator.unit());
  }

  private List<SeriesBreak> breaks() {
    return shown.baseline().stream()
        .flatMap(
            baseline ->
                indicator.breaks().stream()
                    .filter(each -> each.from().firstDay().isAfter(baseline.firstDay()))
                    .filter(each -> !each.from().firstDay().isAfter(shown.latest().firstDay())))
        .toList();
  }

  private Optional<Printed> baseline(Group group) {
    return shown
        .baseline()
        .map(
            period ->
                material
                    .series(indicator.id(), material.region().id(), group)
                    .baseline(indicator, period));
  }

  private Printed latest(Area area, Group group) {
    return material.series(indicator.id(), area.id(), group).at(shown.latest());
  }

  /** Every one of the latest period. */
  private Stream<Printed> figures() {
    return areas().stream().flatMap(area -> groups.stream().map(group -> latest(area, group)));
  }

  private List<Area> areas() {
    return Stream.concat(Stream.of(material.region()), shown.clusters().stream()).toList();
  }

  static boolean isAbsent(Printed printed) {
    return printed instanceof Printed.Words(String words, boolean hidden) && !hidden;
  }

  private static boolean hasInterval(Printed printed) {
    return printed instanceof Printed.Figure figure && figure.spread() instanceof Spread.Between;
  }
}
