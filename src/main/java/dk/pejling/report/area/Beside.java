package dk.pejling.report.area;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Printed;
import java.math.BigDecimal;
import java.util.List;

/** One indicator's latest figure in an area and the region's of the same period. */
sealed interface Beside {
  Indicator indicator();

  record Known(
      Indicator indicator, Printed.Figure own, Printed.Figure region, Standing standing, Rank rank)
      implements Beside {}

  /**
   * There is nothing to compare.
   *
   * @param hidden the area's figure is hidden for discretion
   */
  record Lacking(Indicator indicator, String why, boolean hidden) implements Beside {}

  /**
   * The place among the areas of the level whose figures are shown; alike figures share the better.
   *
   * @param place from 1, the best
   */
  record Rank(int place, int among) {}

  static Beside of(Material material, Area area, Indicator indicator) {
    if (!(material.series(indicator.id(), material.region().id()).latest()
        instanceof Printed.Figure region)) {
      return new Lacking(indicator, "regionens tal kan ikke vises", false);
    }
    return switch (material.series(indicator.id(), area.id()).at(region.period())) {
      case Printed.Words(String words, boolean hidden) ->
          new Lacking(indicator, hidden ? "skjult af hensyn til diskretion" : words, hidden);
      case Printed.Figure own ->
          new Known(
              indicator,
              own,
              region,
              Standing.of(own.spread(), region.value(), indicator.direction()),
              rank(material, area, indicator, own));
    };
  }

  private static Rank rank(Material material, Area area, Indicator indicator, Printed.Figure own) {
    List<BigDecimal> shown =
        material.areas(area.level()).stream()
            .map(each -> material.series(indicator.id(), each.id()).at(own.period()))
            .filter(Printed.Figure.class::isInstance)
            .map(each -> ((Printed.Figure) each).value())
            .toList();
    int better =
        (int)
            shown.stream()
                .filter(each -> each.compareTo(own.value()) * indicator.direction().sign() > 0)
                .count();
    return new Rank(better + 1, shown.size());
  }
}
