package dk.pejling.report.dataset.result;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedFigure;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Keys;
import dk.pejling.report.dataset.table.DataTable.Kind;
import dk.pejling.report.dataset.table.KeyColumns;
import dk.pejling.report.dataset.table.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every figure of every indicator, area, group and period, also those that are hidden or lack. */
public final class FigureTable {
  /** A cell of a primary key is never empty. */
  private static final String ALL = "alle";

  private static final List<Column> COLUMNS =
      List.of(
          KeyColumns.INDICATOR,
          KeyColumns.AREA,
          new Column("omraadenavn", Kind.TEXT, "Området, som det kaldes i rapporten.").always(),
          new Column(
                  "opdeling",
                  Kind.TEXT,
                  "Det, tallene er delt efter, fx køn; alle, hvor de ikke er delt.")
              .always(),
          new Column("gruppe", Kind.TEXT, "Gruppen i opdelingen; alle, hvor tallene ikke er delt.")
              .always(),
          new Column("periode", Kind.TEXT, "År, kvartal, måned eller flere år, fx 2025 og 2025K2.")
              .always(),
          new Column("fra", Kind.DAY, "Periodens første dag.").always(),
          new Column("til", Kind.DAY, "Periodens sidste dag.").always(),
          new Column("status", Kind.TEXT, "vist, skjult, eller hvorfor der ikke er et tal.")
              .always()
              .oneOf(Words.STATUSES),
          new Column("vaerdi", Kind.NUMBER, "Tallet i indikatorens enhed, ikke afrundet."),
          new Column("taeller", Kind.WHOLE_NUMBER, "Antallet, tallet er regnet af."),
          new Column("naevner", Kind.WHOLE_NUMBER, "Antallet, det er delt med."),
          new Column("ci_nedre", Kind.NUMBER, "95 % konfidensintervallets nedre grænse."),
          new Column("ci_oevre", Kind.NUMBER, "95 % konfidensintervallets øvre grænse."),
          new Column("foreloebig", Kind.YES_OR_NO, "Om kilden kalder tallet foreløbigt."),
          new Column("egen_beregning", Kind.YES_OR_NO, "Om tallet er regnet af dets dele."));

  private final Map<AreaId, Area> areas;

  private FigureTable(Agreement agreement) {
    this.areas = agreement.geography().byId();
  }

  public static DataTable of(Release release, Agreement agreement) {
    FigureTable table = new FigureTable(agreement);
    return new DataTable(
        "tal",
        "Alle tal",
        Keys.of("indikator", "omraade", "opdeling", "gruppe", "periode")
            .and("indikatorer", "indikator")
            .and("omraader", "omraade"),
        COLUMNS,
        release.series().stream().flatMap(series -> table.rows(series).stream()).toList());
  }

  private List<List<Cell>> rows(Release.Series series) {
    return series.figures().stream().map(figure -> row(series, figure)).toList();
  }

  private List<Cell> row(Release.Series series, ReleasedFigure figure) {
    Area area = areas.get(series.area());
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(series.indicator().value()));
    row.add(Cell.of(series.area().value()));
    row.add(Cell.of(area == null ? "" : area.name()));
    switch (series.group()) {
      case Group.Everyone everyone -> row.addAll(List.of(Cell.of(ALL), Cell.of(ALL)));
      case Group.Part(String breakdown, String label) ->
          row.addAll(List.of(Cell.of(breakdown), Cell.of(label)));
    }
    row.add(Cell.of(figure.period().label()));
    row.add(new Cell.Day(figure.period().firstDay()));
    row.add(new Cell.Day(figure.period().lastDay()));
    row.addAll(said(figure));
    return row;
  }

  private static List<Cell> said(ReleasedFigure figure) {
    return switch (figure) {
      case ReleasedFigure.Shown shown -> shown(shown);
      case ReleasedFigure.Hidden hidden -> without(Words.HIDDEN);
      case ReleasedFigure.Absent absent -> without(absent.why().label());
    };
  }

  private static List<Cell> without(String status) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(status)));
    while (cells.size() < 8) {
      cells.add(new Cell.Empty());
    }
    return cells;
  }

  private static List<Cell> shown(ReleasedFigure.Shown shown) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Words.SHOWN));
    cells.add(new Cell.Number(shown.value()));
    cells.addAll(
        switch (shown.counts()) {
          case Counts.Of(long numerator, long denominator) ->
              List.of(Cell.of(numerator), Cell.of(denominator));
          case Counts.NotCounted none -> List.of(new Cell.Empty(), new Cell.Empty());
        });
    cells.addAll(
        switch (shown.spread()) {
          case Spread.Between(BigDecimal lower, BigDecimal upper) ->
              List.of(new Cell.Number(lower), new Cell.Number(upper));
          case Spread.NoInterval none -> List.of(new Cell.Empty(), new Cell.Empty());
        });
    cells.add(new Cell.YesOrNo(shown.provisional()));
    cells.add(new Cell.YesOrNo(shown.ownCalculation()));
    return cells;
  }
}
