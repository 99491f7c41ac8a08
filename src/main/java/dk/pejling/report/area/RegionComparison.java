package dk.pejling.report.area;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Measured;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Prose;
import java.util.List;

/** An area's latest figures beside the region's (`sammenligning`). */
public final class RegionComparison {
  private static final int FIGURES = 5;
  private final Material material;
  private final Area area;

  public RegionComparison(Material material, Area area) {
    this.material = material;
    this.area = area;
  }

  public Block block() {
    List<Beside> all = indicators().stream().map(each -> Beside.of(material, area, each)).toList();
    return all.isEmpty() ? Prose.body("Ingen af kriterierne måles med tal.") : table(all);
  }

  /** Those that criteria are judged by, in the criteria's order. */
  private List<Indicator> indicators() {
    return material.agreement().criteria().stream()
        .flatMap(each -> Measured.by(each).stream())
        .distinct()
        .map((IndicatorId id) -> material.agreement().indicator(id))
        .toList();
  }

  private Table table(List<Beside> all) {
    return new Table(
        Captions.table(
            "sammenligning",
            message(all),
            "Områdets og regionens seneste tal fra samme periode, med 95\u00A0% konfidensinterval."),
        Table.Density.DENSE,
        List.of(
            Cells.left("Indikator", 5),
            Cells.decimal(heading(), "", 1.2),
            Cells.left("95\u00A0% CI", 1.9),
            Cells.decimal("Regionen", "", 1.3),
            Cells.left("Mod regionen", 2.9),
            Cells.left("Placering", 1.7)),
        List.of(new Table.Group(all.stream().map(this::row).toList())),
        List.of(
            "Sikker forskel: områdets interval rummer ikke regionens tal. Placering: bedste tal"
                + " først, blandt de "
                + area.level().label()
                + "r, hvis tal kan vises."));
  }

  private String heading() {
    return area instanceof dk.pejling.agreement.geography.Cluster cluster
        ? cluster.shortName()
        : area.name();
  }

  private Table.Row row(Beside beside) {
    return switch (beside) {
      case Beside.Lacking(Indicator indicator, String why, boolean hidden) ->
          Cells.row(
              Cells.text(indicator.shortName(), Amounts.brief(indicator.unit())),
              new Cell.Absent(why, hidden, FIGURES));
      case Beside.Known known ->
          Cells.row(
              Cells.text(
                  known.indicator().shortName(),
                  Amounts.brief(known.indicator().unit()) + " · " + known.own().periodLabel()),
              known.own().cell(known.indicator().unit(), true, false),
              known.own().intervalCell(known.indicator().unit()),
              known.region().cell(known.indicator().unit(), false, false),
              Cells.text(known.standing().words()),
              known.rank().among() > 1
                  ? Cells.text(known.rank().place() + " af " + known.rank().among())
                  : Cells.notRelevant());
    };
  }

  private static String message(List<Beside> all) {
    return new ComparedSentence(
            all.stream()
                .filter(Beside.Known.class::isInstance)
                .map(each -> ((Beside.Known) each).standing())
                .toList())
        .text();
  }
}
