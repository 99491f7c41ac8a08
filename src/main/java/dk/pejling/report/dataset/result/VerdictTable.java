package dk.pejling.report.dataset.result;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.disclosure.release.Ground;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedCriterion;
import dk.pejling.disclosure.release.ReleasedCriterion.AreaVerdict;
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

/** How every criterion stood in every area, and the figures that was judged from. */
public final class VerdictTable {
  private static final List<Column> COLUMNS =
      List.of(
          KeyColumns.CRITERION,
          KeyColumns.AREA,
          new Column("omraadenavn", Kind.TEXT, "Området, som det kaldes i rapporten.").always(),
          new Column("vurdering", Kind.TEXT, "Den beregnede vurdering.")
              .always()
              .oneOf(Words.VERDICTS),
          new Column("lys", Kind.TEXT, "Vurderingens lys: grøn, gul, rød eller grå.")
              .always()
              .oneOf(Words.LIGHTS),
          new Column("grund", Kind.TEXT, "Hvorfor der ikke er nogen vurdering."),
          new Column("baseline_periode", Kind.TEXT, "Perioden, der regnes fra."),
          new Column(
              "baseline", Kind.NUMBER, "Tallet eller forskellen ved baseline, ikke afrundet."),
          new Column("seneste_periode", Kind.TEXT, "Den seneste periode med et tal."),
          new Column("seneste", Kind.NUMBER, "Det seneste tal eller den seneste forskel."),
          new Column("tempo", Kind.NUMBER, "Faktisk tempo i forhold til det krævede; 1 er krævet."),
          new Column(
              "afstand",
              Kind.NUMBER,
              "Hvor langt på den forkerte side af niveauet eller uden for intervallet; negativ er"
                  + " under."),
          new Column("milepael", Kind.TEXT, "Hvor milepælen står.").oneOf(MilestoneCells.STATES),
          new Column("milepael_dag", Kind.DAY, "Dagen, den er nået eller ventes nået."),
          new Column("dage_forsinket", Kind.WHOLE_NUMBER, "Dage efter fristen; 0 er til tiden."));

  private static final List<Cell> NO_POINT = List.of(new Cell.Empty(), new Cell.Empty());

  private final Map<AreaId, Area> areas;

  private VerdictTable(Agreement agreement) {
    this.areas = agreement.geography().byId();
  }

  public static DataTable of(Release release, Agreement agreement) {
    VerdictTable table = new VerdictTable(agreement);
    List<List<Cell>> rows = new ArrayList<>();
    for (ReleasedCriterion criterion : release.criteria()) {
      criterion.areas().forEach(judged -> rows.add(table.row(criterion, judged)));
    }
    return new DataTable(
        "vurderinger",
        "Alle vurderinger",
        Keys.of("kriterium", "omraade").and("kriterier", "kriterium").and("omraader", "omraade"),
        COLUMNS,
        rows);
  }

  private List<Cell> row(ReleasedCriterion criterion, AreaVerdict judged) {
    Area area = areas.get(judged.area());
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(criterion.id().toString()));
    row.add(Cell.of(judged.area().value()));
    row.add(Cell.of(area == null ? "" : area.name()));
    row.add(Cell.of(judged.verdict().label()));
    row.add(Cell.of(judged.light().label()));
    row.addAll(ground(judged.ground()));
    row.addAll(MilestoneCells.of(judged.ground()));
    return row;
  }

  private static List<Cell> ground(Ground ground) {
    return switch (ground) {
      case Ground.Pace(var baseline, var latest, BigDecimal ratio) ->
          cells("", point(baseline), point(latest), new Cell.Number(ratio), new Cell.Empty());
      case Ground.Distance(var baseline, var latest, BigDecimal ratio, var now) ->
          cells("", point(baseline), point(latest), new Cell.Number(ratio), new Cell.Empty());
      case Ground.Level(var baseline, var latest, BigDecimal distance) ->
          cells("", point(baseline), point(latest), new Cell.Empty(), new Cell.Number(distance));
      case Ground.Range(var latest, BigDecimal distance) ->
          cells("", NO_POINT, point(latest), new Cell.Empty(), new Cell.Number(distance));
      case Ground.Nothing nothing ->
          cells(nothing.reason(), NO_POINT, NO_POINT, new Cell.Empty(), new Cell.Empty());
      case Ground.Milestone milestone ->
          cells("", NO_POINT, NO_POINT, new Cell.Empty(), new Cell.Empty());
    };
  }

  private static List<Cell> cells(
      String reason, List<Cell> baseline, List<Cell> latest, Cell ratio, Cell distance) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(reason));
    cells.addAll(baseline);
    cells.addAll(latest);
    cells.add(ratio);
    cells.add(distance);
    return cells;
  }

  private static List<Cell> point(Basis.Point point) {
    return List.of(Cell.of(point.period().label()), new Cell.Number(point.value()));
  }
}
