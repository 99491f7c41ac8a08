package dk.pejling.report.change;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.report.change.CriterionChange.AreaChange;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes of the region, and of the clusters that differ from it. What every area shares, such
 * as a new year's figures, is told once.
 */
record ChangeTable(Material material, List<CriterionChange> changes) {
  private static final int COLUMNS = 5;

  /**
   * @param anchor the table's own
   * @param message such as {@code Ændret siden midtvejsstatus (opgjort 12. december 2025)}
   */
  Table table(String anchor, String message) {
    List<Table.Group> groups = new ArrayList<>();
    for (CriterionChange change : changes) {
      List<Table.Row> rows = rows(change);
      if (!rows.isEmpty()) {
        groups.add(new Table.Group(rows));
      }
    }
    if (groups.isEmpty()) {
      Cell none = new Cell.Absent("ingen ændringer i region og klynger", false, COLUMNS);
      groups.add(new Table.Group(List.of(Cells.row(none))));
    }
    return new Table(
        Captions.table(
            anchor, message, "Regionen og de klynger, hvor vurderingen eller årsagen er en anden."),
        Table.Density.DENSE,
        List.of(
            Cells.left("Succeskriterium", 3),
            Cells.left("Område", 1.6),
            Cells.left("Før", 2.1),
            Cells.left("Nu", 2.1),
            Cells.left("Hvad der er ændret", 5)),
        groups,
        List.of(municipalities()));
  }

  private List<Table.Row> rows(CriterionChange change) {
    ChangeRows rows = new ChangeRows(material, change);
    Set<Class<?>> ofRegion =
        in(change, material.region()).flatMap(ChangeTable::kinds).collect(Collectors.toSet());
    Stream<Table.Row> region =
        in(change, material.region()).map(each -> rows.row(material.region(), each));
    Stream<Table.Row> clusters =
        material.clusters().stream()
            .flatMap(
                cluster ->
                    in(change, cluster)
                        .filter(each -> differs(each, ofRegion))
                        .map(each -> rows.row(cluster, each)));
    return Stream.concat(region, clusters).toList();
  }

  private static Stream<AreaChange> in(CriterionChange change, Area area) {
    return change.areas().stream().filter(each -> each.area().equals(area.id()));
  }

  private static boolean differs(AreaChange change, Set<Class<?>> ofRegion) {
    boolean whole =
        change.causes().stream()
            .anyMatch(
                each -> each instanceof Cause.NewCriterion || each instanceof Cause.GoneCriterion);
    return !whole && (change.otherVerdict() || !kinds(change).allMatch(ofRegion::contains));
  }

  private static Stream<Class<?>> kinds(AreaChange change) {
    return change.causes().stream().map(Cause::getClass);
  }

  private String municipalities() {
    long count =
        material.areas(AreaLevel.MUNICIPALITY).stream()
            .flatMap(area -> changes.stream().flatMap(change -> in(change, area)))
            .filter(AreaChange::otherVerdict)
            .count();
    return "I kommunerne er %s."
        .formatted(
            Counting.ofCommon(Math.toIntExact(count), "vurdering ændret", "vurderinger ændret"));
  }
}
