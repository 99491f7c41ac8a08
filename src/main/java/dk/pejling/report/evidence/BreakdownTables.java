package dk.pejling.report.evidence;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.period.Period;
import dk.pejling.report.document.Block;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An indicator's figures by sex or age beside everyone's (`opdeling`): the region at the baseline
 * and in the latest period that all groups have, and the clusters in that period.
 */
final class BreakdownTables {
  /** More figures with intervals than these don't stand in a row. */
  private static final int MOST_CLUSTERS = 4;

  private final Material material;
  private final Indicator indicator;

  BreakdownTables(Material material, Indicator indicator) {
    this.material = material;
    this.indicator = indicator;
  }

  /** None for an indicator that isn't divided. */
  List<Block> tables() {
    List<Block> tables = new ArrayList<>();
    for (Breakdown breakdown : indicator.breakdowns()) {
      Optional<Period> latest = latest(breakdown);
      if (latest.isEmpty()) {
        tables.add(
            Prose.body("Der er ingen tal opdelt på " + breakdown.name() + ", der kan vises."));
      } else {
        tables.addAll(tables(breakdown, latest.get()));
      }
    }
    return tables;
  }

  private List<Block> tables(Breakdown breakdown, Period latest) {
    List<Block> tables = new ArrayList<>();
    List<Area> clusters =
        material.areas(AreaLevel.CLUSTER).stream()
            .filter(each -> indicator.finest().reaches(each.level()))
            .toList();
    for (int from = 0; from == 0 || from < clusters.size(); from += MOST_CLUSTERS) {
      List<Area> some = clusters.subList(from, Math.min(from + MOST_CLUSTERS, clusters.size()));
      tables.add(
          new BreakdownTable(
                  material,
                  indicator,
                  breakdown,
                  new BreakdownTable.Shown(baseline(breakdown, latest), latest, some))
              .table(anchor(breakdown, from)));
    }
    return tables;
  }

  private String anchor(Breakdown breakdown, int from) {
    return "opdelt-%s-%s%s"
        .formatted(
            indicator.id(),
            indicator.breakdowns().indexOf(breakdown) + 1,
            from == 0 ? "" : "-" + from);
  }

  /** The last of single periods that everyone and all groups have; a hidden figure is one. */
  private Optional<Period> latest(Breakdown breakdown) {
    TreeSet<Period> common = new TreeSet<>(periods(Group.EVERYONE));
    breakdown.groups().forEach(group -> common.retainAll(periods(group)));
    return common.isEmpty() ? Optional.empty() : Optional.of(common.last());
  }

  private TreeSet<Period> periods(Group group) {
    TreeSet<Period> periods = new TreeSet<>();
    for (AreaLevel level : List.of(AreaLevel.REGION, AreaLevel.CLUSTER)) {
      material.areas(level).stream()
          .flatMap(area -> material.series(indicator.id(), area.id(), group).single().stream())
          .filter(point -> !(point instanceof DisclosedPoint.Absent))
          .forEach(point -> periods.add(point.period()));
    }
    return periods;
  }

  /** The baseline of the first criterion that rests on the indicator, where all groups have it. */
  private Optional<Period> baseline(Breakdown breakdown, Period latest) {
    return material.agreement().criteria().stream()
        .filter(SuccessCriterion.Measured.class::isInstance)
        .map(SuccessCriterion.Measured.class::cast)
        .filter(each -> each.indicator().equals(indicator.id()))
        .map(SuccessCriterion.Measured::baseline)
        .findFirst()
        .filter(period -> period.firstDay().isBefore(latest.firstDay()))
        .filter(
            period ->
                breakdown.groups().stream()
                    .map(group -> material.series(indicator.id(), material.region().id(), group))
                    .map(series -> series.baseline(indicator, period))
                    .noneMatch(BreakdownTable::isAbsent));
  }
}
