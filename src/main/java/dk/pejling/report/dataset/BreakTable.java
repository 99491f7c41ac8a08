package dk.pejling.report.dataset;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.report.dataset.DataTable.Cell;
import dk.pejling.report.dataset.DataTable.Column;
import dk.pejling.report.dataset.DataTable.Keys;
import dk.pejling.report.dataset.DataTable.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Where figures before and after can't be compared. */
final class BreakTable {
  private static final List<Column> COLUMNS =
      List.of(
          KeyColumns.INDICATOR,
          new Column("fra_periode", Kind.TEXT, "Den første periode, der er gjort op på ny måde.")
              .always(),
          new Column("aarsag", Kind.TEXT, "Hvad der er ændret.").always());

  private BreakTable() {}

  static DataTable of(Agreement agreement) {
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
