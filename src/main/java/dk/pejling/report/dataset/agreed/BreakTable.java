package dk.pejling.report.dataset.agreed;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Keys;
import dk.pejling.report.dataset.table.DataTable.Kind;
import dk.pejling.report.dataset.table.KeyColumns;
import java.util.List;
import java.util.stream.Stream;

/** Where figures before and after can't be compared. */
public final class BreakTable {
  private static final List<Column> COLUMNS =
      List.of(
          KeyColumns.INDICATOR,
          new Column("fra_periode", Kind.TEXT, "Den første periode, der er gjort op på ny måde.")
              .always(),
          new Column("aarsag", Kind.TEXT, "Hvad der er ændret.").always());

  private BreakTable() {}

  public static DataTable of(Agreement agreement) {
    return new DataTable(
        "databrud",
        "Databrud",
        Keys.of("indikator", "fra_periode").and("indikatorer", "indikator"),
        COLUMNS,
        agreement.indicators().stream().flatMap(BreakTable::rows).toList());
  }

  private static Stream<List<Cell>> rows(Indicator indicator) {
    return indicator.breaks().stream()
        .map(
            each ->
                List.of(
                    Cell.of(indicator.id().value()),
                    Cell.of(each.from().label()),
                    Cell.of(each.reason())));
  }
}
