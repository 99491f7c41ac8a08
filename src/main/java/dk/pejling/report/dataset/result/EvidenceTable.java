package dk.pejling.report.dataset.result;

import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedCriterion;
import dk.pejling.disclosure.release.ReleasedCriterion.AreaVerdict;
import dk.pejling.disclosure.release.ReleasedCriterion.SourceOf;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Keys;
import dk.pejling.report.dataset.table.DataTable.Kind;
import dk.pejling.report.dataset.table.KeyColumns;
import java.util.ArrayList;
import java.util.List;

/** The files that every verdict rests on. */
public final class EvidenceTable {
  private static final String BASELINE = "baseline";
  private static final String LATEST = "seneste";

  private static final List<Column> COLUMNS =
      List.of(
          KeyColumns.CRITERION,
          KeyColumns.AREA,
          new Column(
                  "brug",
                  Kind.TEXT,
                  "baseline: bag det, der regnes fra; seneste: bag det seneste tal eller det, der"
                      + " er meldt om en milepæl.")
              .always()
              .oneOf(List.of(BASELINE, LATEST)),
          new Column("fil", Kind.TEXT, "Den modtagne fil.").always(),
          new Column("sha256", Kind.TEXT, "Filens kontrolsum, 64 hexadecimale cifre.").always());

  private EvidenceTable() {}

  public static DataTable of(Release release) {
    List<List<Cell>> rows = new ArrayList<>();
    for (ReleasedCriterion criterion : release.criteria()) {
      for (AreaVerdict judged : criterion.areas()) {
        judged.baselineFiles().stream()
            .distinct()
            .forEach(file -> rows.add(row(criterion, judged, BASELINE, file)));
        judged.latestFiles().stream()
            .distinct()
            .forEach(file -> rows.add(row(criterion, judged, LATEST, file)));
      }
    }
    return new DataTable(
        "kildefiler",
        "Filerne bag vurderingerne",
        Keys.of("kriterium", "omraade", "brug", "fil", "sha256")
            .and("vurderinger", "kriterium", "omraade"),
        COLUMNS,
        rows);
  }

  private static List<Cell> row(
      ReleasedCriterion criterion, AreaVerdict judged, String use, SourceOf source) {
    return List.of(
        Cell.of(criterion.id().value()),
        Cell.of(judged.area().value()),
        Cell.of(use),
        Cell.of(source.file()),
        Cell.of(source.sha256()));
  }
}
