package dk.pejling.report.dataset.agreed;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Source;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Keys;
import dk.pejling.report.dataset.table.DataTable.Kind;
import java.util.List;

/** Where the figures are published. */
public final class SourceTable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("kilde", Kind.TEXT, "Kildens id i aftalefilen.").always(),
          new Column("udgiver", Kind.TEXT, "Den, der offentliggør tallene.").always(),
          new Column("tabel", Kind.TEXT, "Udgiverens tabel."),
          new Column("vilkaar", Kind.TEXT, "Vilkårene for at bruge tallene."));

  private SourceTable() {}

  public static DataTable of(Agreement agreement) {
    return new DataTable(
        "kilder",
        "Kilder",
        Keys.of("kilde"),
        COLUMNS,
        agreement.sources().stream().map(SourceTable::row).toList());
  }

  private static List<Cell> row(Source source) {
    return List.of(
        Cell.of(source.id().value()),
        Cell.of(source.publisher()),
        Cell.of(source.table()),
        Cell.of(source.licence()));
  }
}
