package dk.pejling.report.dataset;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.report.dataset.DataTable.Cell;
import dk.pejling.report.dataset.DataTable.Column;
import dk.pejling.report.dataset.DataTable.Kind;
import java.util.List;

/** What the figures are figures of. */
final class IndicatorTable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("indikator", Kind.TEXT, "Indikatorens id i aftalefilen."),
          new Column("navn", Kind.TEXT, "Indikatorens navn."),
          new Column("enhed", Kind.TEXT, "Det, tallene er i."),
          new Column("taellegruppe", Kind.TEXT, "Dem eller det, enheden tæller."),
          new Column("retning", Kind.TEXT, "Om højere eller lavere er bedre."),
          new Column("kilde", Kind.TEXT, "Kildens id i aftalefilen."),
          new Column(
              "graense",
              Kind.WHOLE_NUMBER,
              "Antal fra 1 og op til denne grænse skjules; 0: ingen."),
          new Column("note", Kind.TEXT, "Forbehold, som rapporten også har."));

  private IndicatorTable() {}

  static DataTable of(Agreement agreement) {
    return new DataTable(
        "indikatorer",
        "Indikatorer",
        COLUMNS,
        agreement.indicators().stream().map(IndicatorTable::row).toList());
  }

  private static List<Cell> row(Indicator indicator) {
    return List.of(
        Cell.of(indicator.id().value()),
        Cell.of(indicator.name()),
        Cell.of(indicator.unit().name()),
        Cell.of(indicator.population()),
        Cell.of(indicator.direction().label()),
        Cell.of(indicator.source().value()),
        Cell.of((long) indicator.disclosureThreshold()),
        Cell.of(indicator.note()));
  }
}
