package dk.pejling.report.criterion;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.gap.Gap;
import dk.pejling.assessment.verdict.gap.GapChange;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.assessment.verdict.gap.NoGap;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.GapWords;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Sources;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The highest and the lowest area in each period, among those that may be shown. */
final class GapTable {
  private final Material material;
  private final SuccessCriterion.Gap gap;
  private final Indicator indicator;

  GapTable(Material material, SuccessCriterion.Gap gap) {
    this.material = material;
    this.gap = gap;
    this.indicator = material.agreement().indicator(gap.indicator());
  }

  List<Block> blocks() {
    return switch (material.gaps().areas(indicator, indicator.finest(), gap.baseline())) {
      case GapSeries.None none ->
          List.of(
              Prose.body(
                  "Forskellen kan ikke vises: "
                      + Amounts.stopped(Counting.lowered(none.why().label()))));
      case GapSeries.Followed followed -> List.of(table(followed));
    };
  }

  private Table table(GapSeries.Followed followed) {
    return new Table(
        Captions.table(
            "tabel-" + gap.id() + "-forskel",
            message(followed.ends()),
            indicator.name()
                + ", "
                + Amounts.stopped(Amounts.glued(indicator.unit().name()))
                + " Den højest og den lavest placerede "
                + indicator.finest().label()
                + " i hver opgørelse."),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Periode", 1.4),
            Cells.left("Højest placeret", 3),
            Cells.decimal("Værdi", "", 1.2),
            Cells.left("Lavest placeret", 3),
            Cells.decimal("Værdi", "", 1.2),
            Cells.decimal("Forskel", indicator.unit().change(), 1.5),
            Cells.decimal("Forhold", "højeste : laveste", 1.9)),
        List.of(
            new Table.Group(followed.gaps().stream().map(each -> row(each, followed)).toList())),
        notes(followed));
  }

  private Table.Row row(Gap each, GapSeries.Followed followed) {
    return Cells.row(
        new Cell.Text(
            Run.plain(PeriodWords.of(each.period()) + (followed.sameAsAtEnds(each) ? "" : " *")),
            ""),
        Cells.text(each.highest().named()),
        number(each.highest().value(), false),
        Cells.text(each.lowest().named()),
        number(each.lowest().value(), false),
        number(each.absolute(), each.equals(followed.latest())),
        GapWords.ratio(each.relative()));
  }

  private Cell number(BigDecimal value, boolean strong) {
    return new Cell.Number(Amounts.number(value, indicator.unit()), strong, false);
  }

  private String message(GapSeries.Ends ends) {
    return switch (ends) {
      case GapSeries.Ends.Both(Gap first, Gap latest, GapChange.Moved moved) ->
          "Forskellen er %s: %s i %s, %s i %s"
              .formatted(
                  GapWords.verb(moved.absolute()),
                  Amounts.difference(first.absolute(), indicator.unit()),
                  PeriodWords.of(first.period()),
                  Amounts.number(latest.absolute(), indicator.unit()),
                  PeriodWords.of(latest.period()));
      case GapSeries.Ends.Both(Gap first, Gap latest, GapChange.Broken broken) -> only(latest);
      case GapSeries.Ends.One(Gap latest, NoGap why) -> only(latest);
    };
  }

  private String only(Gap latest) {
    return "Forskellen er %s i %s"
        .formatted(
            Amounts.difference(latest.absolute(), indicator.unit()),
            PeriodWords.of(latest.period()));
  }

  private List<String> notes(GapSeries.Followed followed) {
    List<String> notes = new ArrayList<>();
    if (!followed.leftOut().isEmpty()) {
      notes.add(
          "De samme områder er sammenlignet i hver opgørelse; "
              + GapWords.named(followed.leftOut())
              + " er ikke med.");
    }
    followed.gaps().stream()
        .filter(each -> !followed.sameAsAtEnds(each))
        .map(each -> PeriodWords.of(each.period()))
        .reduce((one, other) -> one + ", " + other)
        .ifPresent(
            periods -> notes.add("*: ikke alle de sammenlignede har tal i " + periods + "."));
    notes.add(GapWords.CAVEAT);
    notes.add(new Sources(material).source(indicator) + ".");
    return notes;
  }
}
