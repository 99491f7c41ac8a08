package dk.pejling.report.dataset.agreed;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Keys;
import dk.pejling.report.dataset.table.DataTable.Kind;
import java.util.List;

/** What the criteria are signs of. */
public final class LandmarkTable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("pejlemaerke", Kind.WHOLE_NUMBER, "Pejlemærkets nummer.").always(),
          new Column("navn", Kind.TEXT, "Pejlemærkets navn.").always(),
          new Column("kortnavn", Kind.TEXT, "Navnet, som det står i tabeller.").always(),
          new Column("maal", Kind.TEXT, "Det, parterne vil."));

  private LandmarkTable() {}

  public static DataTable of(Agreement agreement) {
    return new DataTable(
        "pejlemaerker",
        "Pejlemærker",
        Keys.of("pejlemaerke"),
        COLUMNS,
        agreement.pejlemaerker().stream().map(LandmarkTable::row).toList());
  }

  private static List<Cell> row(Pejlemaerke pejlemaerke) {
    return List.of(
        Cell.of(pejlemaerke.number()),
        Cell.of(pejlemaerke.name()),
        Cell.of(pejlemaerke.shortName()),
        Cell.of(pejlemaerke.goal()));
  }
}
