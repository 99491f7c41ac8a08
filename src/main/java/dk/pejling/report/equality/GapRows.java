package dk.pejling.report.equality;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.gap.Gap;
import dk.pejling.assessment.verdict.gap.GapChange;
import dk.pejling.assessment.verdict.gap.GapSeries.Ends;
import dk.pejling.assessment.verdict.gap.NoGap;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.GapWords;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Cells;
import java.math.BigDecimal;
import java.util.List;

/** One indicator's two rows: where it began, and where it stands. */
final class GapRows {
  /** Columns after the first. */
  private static final int FIGURES = 7;

  private final Indicator indicator;
  private final Measured measured;
  private final String unit;

  /**
   * @param members who could have been compared, such as {@code kommuner}
   */
  GapRows(Measured measured, String members) {
    this.indicator = measured.indicator();
    this.measured = measured;
    int compared = measured.gap().compared().size();
    int left = measured.gap().leftOut().size();
    this.unit =
        Amounts.glued(indicator.unit().name())
            + (left == 0 ? "" : ", %s af %s %s".formatted(compared, compared + left, members));
  }

  static List<Table.Column> columns() {
    return List.of(
        Cells.left("Indikator", 5.6),
        Cells.left("Periode", 1.2),
        Cells.left("Højest", 2.4),
        Cells.decimal("Værdi", "", 1),
        Cells.left("Lavest", 2.4),
        Cells.decimal("Værdi", "", 1),
        Cells.decimal("Forskel", "", 1.2),
        Cells.decimal("Forhold", "", 1.2));
  }

  Table.Group group() {
    Cell name = Cells.text(indicator.shortName(), unit);
    return new Table.Group(
        switch (measured.gap().ends()) {
          case Ends.Both(Gap first, Gap latest, GapChange change) ->
              List.of(
                  row(name, first, false),
                  row(Cells.text(DanishWords.sentence(words(change))), latest, true));
          case Ends.One(Gap only, NoGap why) ->
              List.of(row(name, only, true), new Table.Row(List.of(alone(), reason(why)), false));
        });
  }

  private static String words(GapChange change) {
    return change instanceof GapChange.Moved
        ? "forskellen er " + GapWords.change(change)
        : GapWords.change(change);
  }

  private static Cell alone() {
    return Cells.text("Kan ikke følges");
  }

  private static Cell reason(NoGap why) {
    return new Cell.Absent(why.label(), why instanceof NoGap.Hidden, FIGURES);
  }

  private Table.Row row(Cell first, Gap gap, boolean latest) {
    return Cells.row(
        first,
        new Cell.Text(Run.plain(PeriodWords.of(gap.period())), ""),
        Cells.text(gap.highest().named()),
        number(gap.highest().value(), false),
        Cells.text(gap.lowest().named()),
        number(gap.lowest().value(), false),
        number(gap.absolute(), latest),
        GapWords.ratio(gap.relative()));
  }

  private Cell number(BigDecimal value, boolean strong) {
    return new Cell.Number(Amounts.number(value, indicator.unit()), strong, false);
  }
}
