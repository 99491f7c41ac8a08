package dk.pejling.report.dataset.agreed;

import dk.pejling.disclosure.release.Goal;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedCriterion;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Keys;
import dk.pejling.report.dataset.table.DataTable.Kind;
import dk.pejling.report.dataset.table.KeyColumns;
import java.util.List;
import java.util.stream.Stream;

/** The levels that areas have set for themselves. */
public final class OwnTargetTable {
  private static final List<Column> COLUMNS =
      List.of(
          KeyColumns.CRITERION,
          KeyColumns.AREA,
          new Column(
                  "maaltal",
                  Kind.NUMBER,
                  "Områdets måltal i stedet for kriteriets, i indikatorens enhed.")
              .always());

  private OwnTargetTable() {}

  public static DataTable of(Release release) {
    return new DataTable(
        "egne_maaltal",
        "Måltal, som områder selv har sat",
        Keys.of("kriterium", "omraade").and("kriterier", "kriterium").and("omraader", "omraade"),
        COLUMNS,
        release.criteria().stream().flatMap(OwnTargetTable::rows).toList());
  }

  private static Stream<List<Cell>> rows(ReleasedCriterion criterion) {
    return criterion.goal() instanceof Goal.Target target
        ? target.ownTargets().stream()
            .map(
                own ->
                    List.of(
                        Cell.of(criterion.id().value()),
                        Cell.of(own.area().value()),
                        Cell.of(own.target())))
        : Stream.empty();
  }
}
