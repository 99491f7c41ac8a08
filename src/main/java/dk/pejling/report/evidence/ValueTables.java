package dk.pejling.report.evidence;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.LackingWords;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.period.Period;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Printed;
import dk.pejling.report.material.Series;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.PeriodHead;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All values of an indicator in some areas, of everyone, by area and period; many periods take
 * several tables.
 */
public final class ValueTables {
  private static final int MOST_PERIODS = 10;

  /** Characters in all columns of a row. */
  private static final int NARROW = 50;

  private static final int VERY_NARROW = NARROW / 2;

  private static final double NAME_SHARE = 2.6;

  /** After the words that hold for every period. */
  private static final String ALWAYS = " i alle perioder";

  /** As a calendar is read: a year before its quarters. */
  private static final Comparator<Period> READING_ORDER =
      Comparator.comparing(Period::firstDay)
          .thenComparing(Period::lastDay, Comparator.reverseOrder());

  private final Material material;
  private final Indicator indicator;
  private final List<Area> areas;

  ValueTables(Material material, Indicator indicator) {
    this(material, indicator, material.areas());
  }

  /**
   * @param areas whose figures the tables have
   */
  public ValueTables(Material material, Indicator indicator, List<Area> areas) {
    this.material = material;
    this.indicator = indicator;
    this.areas = List.copyOf(areas);
  }

  /** Whether few enough and short enough figures stand in a row for text to stand beside them. */
  boolean narrow() {
    return characters() <= NARROW;
  }

  /** Whether they need little more than half of the width. */
  boolean veryNarrow() {
    return characters() <= VERY_NARROW;
  }

  private int characters() {
    int figures = Math.min(MOST_PERIODS, periods().size());
    int longest =
        points()
            .map(Series::printed)
            .filter(Printed.Figure.class::isInstance)
            .mapToInt(figure -> figure.number(indicator.unit()).length())
            .max()
            .orElse(0);
    int labels = periods().stream().mapToInt(each -> PeriodHead.of(each).length()).max().orElse(0);
    return figures * Math.max(longest, labels);
  }

  public List<Block> tables() {
    List<Period> periods = periods();
    if (periods.isEmpty()) {
      return List.of(Prose.body("Der er ikke modtaget tal for indikatoren."));
    }
    List<Block> tables = new ArrayList<>();
    int parts = (periods.size() + MOST_PERIODS - 1) / MOST_PERIODS;
    int each = (periods.size() + parts - 1) / parts;
    for (int from = 0; from < periods.size(); from += each) {
      tables.add(table(periods.subList(from, Math.min(from + each, periods.size())), from));
    }
    return tables;
  }

  private List<Period> periods() {
    TreeSet<Period> periods = new TreeSet<>(READING_ORDER);
    points().forEach(point -> periods.add(point.period()));
    return List.copyOf(periods);
  }

  private Table table(List<Period> periods, int from) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Cells.left("Område", NAME_SHARE));
    periods.stream()
        .map(PeriodHead::of)
        .forEach(head -> columns.add(Cells.decimal(head.year(), head.part(), 1)));
    List<Table.Group> groups = new ArrayList<>();
    for (AreaLevel level : AreaLevel.values()) {
      List<Table.Row> rows =
          areas.stream()
              .filter(area -> area.level() == level)
              .filter(area -> !points(area).isEmpty())
              .map(area -> row(area, periods))
              .toList();
      if (!rows.isEmpty()) {
        groups.add(new Table.Group(rows));
      }
    }
    String span = PeriodWords.of(periods.getFirst()) + " til " + PeriodWords.of(periods.getLast());
    return new Table(
        Captions.table(
            "vaerdier-" + indicator.id() + (from == 0 ? "" : "-" + from),
            indicator.shortName()
                + ", "
                + (periods.size() == 1 ? PeriodWords.of(periods.getFirst()) : span),
            DanishWords.sentence(Amounts.glued(indicator.unit().name()))),
        Table.Density.DENSE,
        columns,
        groups,
        notes(periods));
  }

  private Table.Row row(Area area, List<Period> periods) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(Run.plain(Material.called(area)), ""));
    Series series = new Series(points(area));
    boolean alike = periods.stream().map(series::at).distinct().count() == 1;
    if (alike
        && periods.size() > 1
        && series.at(periods.getFirst()) instanceof Printed.Words(String words, boolean hidden)) {
      cells.add(new Cell.Absent(explanations().brief(words) + ALWAYS, hidden, periods.size()));
      return new Table.Row(cells, area.level() == AreaLevel.REGION);
    }
    for (Period period : periods) {
      boolean after =
          indicator.breaks().stream().anyMatch(each -> each.from().equals(period))
              && !period.equals(periods.getFirst());
      cells.add(cell(series.at(period), after));
    }
    return new Table.Row(cells, area.level() == AreaLevel.REGION);
  }

  private Cell cell(Printed printed, boolean afterBreak) {
    return printed instanceof Printed.Words(String words, boolean hidden)
        ? new Cell.Absent(explanations().brief(words), hidden, 1)
        : printed.cell(indicator.unit(), false, afterBreak);
  }

  private Explanations explanations() {
    return Explanations.of(points().map(Series::printed), indicator.unit());
  }

  private List<String> notes(List<Period> periods) {
    List<String> notes = new ArrayList<>();
    for (String explanation : explanations().all()) {
      if (anywhere(
          periods, point -> Series.printed(point).number(indicator.unit()).equals(explanation))) {
        notes.add(explanations().note(explanation));
      }
    }
    String lacking = LackingWords.listed(lacking(periods));
    if (!lacking.isEmpty()) {
      notes.add("Til et samlet tal mangler " + lacking + ".");
    }
    if (anywhere(periods, DisclosedPoint.Hidden.class::isInstance)) {
      notes.add(Printed.HIDDEN.number(indicator.unit()) + ": af hensyn til diskretion.");
    }
    for (Period period : periods) {
      if (anywhere(
          List.of(period),
          point -> point instanceof DisclosedPoint.Shown shown && shown.provisional())) {
        notes.add(PeriodWords.of(period) + " er foreløbige tal.");
      }
    }
    indicator.breaks().stream()
        .filter(each -> periods.contains(each.from()))
        .map(each -> "//: databrud " + PeriodWords.of(each.from()) + ", " + each.reason() + ".")
        .forEach(notes::add);
    return notes.isEmpty() ? List.of() : List.of(String.join(" ", notes));
  }

  /** The parts that leave a cluster or the region without a figure. */
  private List<Reason.Lacking> lacking(List<Period> periods) {
    return Stream.of(AreaLevel.CLUSTER, AreaLevel.REGION)
        .flatMap(level -> areas.stream().filter(area -> area.level() == level))
        .flatMap(
            whole ->
                periods.stream()
                    .flatMap(
                        period -> material.coverage().lacking(indicator, whole, period).stream()))
        .distinct()
        .toList();
  }

  private boolean anywhere(
      List<Period> periods, java.util.function.Predicate<DisclosedPoint> holds) {
    return points().filter(point -> periods.contains(point.period())).anyMatch(holds);
  }

  private Stream<DisclosedPoint> points() {
    return material.status().series().stream()
        .filter(each -> each.indicator().equals(indicator.id()))
        .filter(each -> each.group().equals(Group.EVERYONE))
        .filter(each -> areas.stream().anyMatch(area -> area.id().equals(each.area())))
        .flatMap(each -> each.points().stream());
  }

  private List<DisclosedPoint> points(Area area) {
    return material.status().series(indicator.id(), area.id()).points();
  }
}
