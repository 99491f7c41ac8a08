package dk.pejling.report.dataset.agreed;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Keys;
import dk.pejling.report.dataset.table.DataTable.Kind;
import dk.pejling.report.dataset.table.KeyColumns;
import java.util.List;
import java.util.stream.Stream;

/** What the figures are figures of. */
public final class IndicatorTable {
  private static final List<String> MEASURES =
      List.of("andel", "rate", "rate pr. indbygger", "spørgeskema", "gennemsnit", "antal");

  private static final List<Column> COLUMNS =
      List.of(
          KeyColumns.INDICATOR,
          new Column("navn", Kind.TEXT, "Indikatorens navn.").always(),
          new Column("kortnavn", Kind.TEXT, "Navnet, som det står i tabeller.").always(),
          new Column("enhed", Kind.TEXT, "Det, tallene er i.").always(),
          new Column("decimaler", Kind.WHOLE_NUMBER, "Antal decimaler i rapporten.").always(),
          new Column("taellegruppe", Kind.TEXT, "Dem eller det, enheden tæller."),
          new Column("maaltype", Kind.TEXT, "Hvad for et tal det er; det afgør intervallet.")
              .always()
              .oneOf(MEASURES),
          new Column("retning", Kind.TEXT, "Om højere eller lavere er bedre.")
              .always()
              .oneOf(Stream.of(Direction.values()).map(Direction::label).toList()),
          new Column("niveau", Kind.TEXT, "Det fineste niveau, kilden offentliggør.")
              .always()
              .oneOf(AreaTable.LEVELS),
          new Column("kilde", Kind.TEXT, "Kildens id i aftalefilen.").always(),
          new Column(
                  "graense",
                  Kind.WHOLE_NUMBER,
                  "Antal fra 1 til grænsen minus 1 skjules; 0: ingen.")
              .always(),
          new Column("note", Kind.TEXT, "Forbehold, som rapporten også har."));

  private IndicatorTable() {}

  public static DataTable of(Agreement agreement) {
    return new DataTable(
        "indikatorer",
        "Indikatorer",
        Keys.of("indikator").and("kilder", "kilde"),
        COLUMNS,
        agreement.indicators().stream().map(IndicatorTable::row).toList());
  }

  private static List<Cell> row(Indicator indicator) {
    return List.of(
        Cell.of(indicator.id().value()),
        Cell.of(indicator.name()),
        Cell.of(indicator.shortName()),
        Cell.of(indicator.unit().name()),
        Cell.of(indicator.unit().decimals()),
        Cell.of(indicator.population()),
        Cell.of(measure(indicator.measure())),
        Cell.of(indicator.direction().label()),
        Cell.of(indicator.finest().label()),
        Cell.of(indicator.source().value()),
        Cell.of((long) indicator.disclosureThreshold()),
        Cell.of(indicator.note()));
  }

  private static String measure(Indicator.Measure measure) {
    return MEASURES.get(
        switch (measure) {
          case Indicator.Measure.Proportion each -> 0;
          case Indicator.Measure.Rate each -> 1;
          case Indicator.Measure.PopulationRate each -> 2;
          case Indicator.Measure.SurveyShare each -> 3;
          case Indicator.Measure.Average each -> 4;
          case Indicator.Measure.Count each -> 5;
        });
  }
}
