package dk.pejling.report.criterion;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.period.Period;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.GapSeries;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Sources;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The highest and the lowest area in each period, among those that may be shown. */
final class GapTable {
  private static final int RELATIVE_DECIMALS = 2;
  private final Material material;
  private final SuccessCriterion.Gap gap;
  private final Indicator indicator;

  GapTable(Material material, SuccessCriterion.Gap gap) {
    this.material = material;
    this.gap = gap;
    this.indicator = material.agreement().indicator(gap.indicator());
  }

  List<Block> blocks() {
    List<GapSeries.Distance> distances = GapSeries.of(material, indicator);
    if (distances.isEmpty()) {
      return List.of(Prose.body("Ingen periode har tal for to områder, der kan vises."));
    }
    return List.of(
        new Table(
            Captions.table(
                "tabel-" + gap.id() + "-forskel",
                message(distances),
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
            List.of(new Table.Group(distances.stream().map(this::row).toList())),
            notes()));
  }

  private Table.Row row(GapSeries.Distance distance) {
    boolean latest = distance.last();
    return Cells.row(
        new Cell.Text(Run.plain(PeriodWords.of(distance.period())), ""),
        Cells.text(distance.highest().name()),
        number(distance.high(), false),
        Cells.text(distance.lowest().name()),
        number(distance.low(), false),
        number(distance.absolute(), latest),
        distance.low().signum() == 0
            ? Cells.notRelevant()
            : Cells.number(DanishNumber.of(distance.relative(), RELATIVE_DECIMALS)));
  }

  private Cell number(BigDecimal value, boolean strong) {
    return new Cell.Number(Amounts.number(value, indicator.unit()), strong, false);
  }

  private String message(List<GapSeries.Distance> distances) {
    GapSeries.Distance now = distances.getLast();
    Period baseline = gap.baseline();
    return distances.stream()
        .filter(each -> each.period().equals(baseline) && !each.equals(now))
        .findFirst()
        .map(before -> moved(before, now))
        .orElse(
            "Forskellen er "
                + Amounts.difference(now.absolute(), indicator.unit())
                + " i "
                + PeriodWords.of(now.period()));
  }

  private String moved(GapSeries.Distance before, GapSeries.Distance now) {
    BigDecimal change = now.absolute().subtract(before.absolute());
    String verb =
        Amounts.vanishes(change, indicator.unit())
            ? "uændret"
            : change.signum() < 0 ? "blevet mindre" : "vokset";
    return "Forskellen er "
        + verb
        + ": "
        + Amounts.number(before.absolute(), indicator.unit())
        + " i "
        + PeriodWords.of(before.period())
        + ", "
        + Amounts.difference(now.absolute(), indicator.unit())
        + " i "
        + PeriodWords.of(now.period());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    List<String> left =
        material.areas(indicator.finest()).stream()
            .filter(area -> !GapSeries.complete(material, indicator, area))
            .map(Area::name)
            .toList();
    if (!left.isEmpty()) {
      notes.add(
          DanishWords.list(left)
              + (left.size() == 1 ? " har" : " har hver")
              + " mindst én opgørelse uden tal, der kan vises, og indgår ikke i den.");
    }
    notes.add("Hvem der ligger højest og lavest, kan skifte tilfældigt.");
    notes.add(new Sources(material).source(indicator) + ".");
    return notes;
  }
}
