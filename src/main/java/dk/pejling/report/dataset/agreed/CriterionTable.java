package dk.pejling.report.dataset.agreed;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.disclosure.release.Goal;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedCriterion;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Keys;
import dk.pejling.report.dataset.table.DataTable.Kind;
import dk.pejling.report.dataset.table.KeyColumns;
import java.util.ArrayList;
import java.util.List;

/** What every criterion aims for. */
public final class CriterionTable {
  private static final List<Column> COLUMNS =
      List.of(
          KeyColumns.CRITERION,
          new Column("pejlemaerke", Kind.WHOLE_NUMBER, "Pejlemærket, det hører til.").always(),
          new Column("navn", Kind.TEXT, "Kriteriets navn.").always(),
          new Column("niveau", Kind.TEXT, "Det fineste niveau, det vurderes på.")
              .always()
              .oneOf(AreaTable.LEVELS),
          new Column("type", Kind.TEXT, "Hvad kriteriet går ud på.")
              .always()
              .oneOf(GoalCells.KINDS),
          new Column("indikator", Kind.TEXT, "Indikatoren, der måler det; tom for milepæle."),
          new Column("baseline_periode", Kind.TEXT, "Perioden, der regnes fra."),
          new Column(
              "maaltal",
              Kind.NUMBER,
              "Måltallet, niveauet eller den største forskel, i indikatorens enhed."),
          new Column("maal_periode", Kind.TEXT, "Perioden, måltallet skal være nået i."),
          new Column("nedre", Kind.NUMBER, "Intervallets nedre grænse, i indikatorens enhed."),
          new Column("oevre", Kind.NUMBER, "Intervallets øvre grænse, i indikatorens enhed."),
          new Column(
              "tolerance", Kind.NUMBER, "Så langt fra målet regnes for nået, i enhedens point."),
          new Column(
              "foraeldet_aar", Kind.WHOLE_NUMBER, "Antal år, før det seneste tal er for gammelt."),
          new Column("frist", Kind.DAY, "Milepælens frist."),
          new Column("besluttet", Kind.TEXT, "Hvor det er besluttet."),
          new Column("note", Kind.TEXT, "Forbehold, som rapporten også har."));

  private CriterionTable() {}

  public static DataTable of(Release release, Agreement agreement) {
    return new DataTable(
        "kriterier",
        "Succeskriterier",
        Keys.of("kriterium").and("pejlemaerker", "pejlemaerke").and("indikatorer", "indikator"),
        COLUMNS,
        agreement.criteria().stream()
            .flatMap(
                criterion ->
                    release.criterion(criterion.id()).stream()
                        .map(released -> row(criterion.frame(), released)))
            .toList());
  }

  private static List<Cell> row(SuccessCriterion.Frame frame, ReleasedCriterion criterion) {
    Goal goal = criterion.goal();
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(criterion.id().value()));
    row.add(Cell.of(frame.pejlemaerke()));
    row.add(Cell.of(criterion.name()));
    row.add(Cell.of(frame.finest().label()));
    row.addAll(GoalCells.of(goal));
    row.add(Cell.of(frame.reference()));
    row.add(Cell.of(frame.note()));
    return row;
  }
}
