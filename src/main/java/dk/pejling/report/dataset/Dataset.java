package dk.pejling.report.dataset;

import dk.pejling.agreement.Agreement;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.release.Release;
import dk.pejling.report.dataset.agreed.AreaTable;
import dk.pejling.report.dataset.agreed.BreakTable;
import dk.pejling.report.dataset.agreed.CriterionTable;
import dk.pejling.report.dataset.agreed.IndicatorTable;
import dk.pejling.report.dataset.agreed.LandmarkTable;
import dk.pejling.report.dataset.agreed.OwnTargetTable;
import dk.pejling.report.dataset.agreed.SourceTable;
import dk.pejling.report.dataset.result.EvidenceTable;
import dk.pejling.report.dataset.result.FigureTable;
import dk.pejling.report.dataset.result.ProfessionalTable;
import dk.pejling.report.dataset.result.StandingTable;
import dk.pejling.report.dataset.result.VerdictTable;
import dk.pejling.report.dataset.table.DataTable;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a report publishes, as tables (`datapakke`): made from what may be published alone.
 *
 * @param name lower case, without spaces
 * @param title Danish
 * @param asOf the day the report is drawn up for
 * @param notes what a reader has to know before the figures
 */
public record Dataset(
    String name, String title, LocalDate asOf, List<Note> notes, List<DataTable> tables) {
  public Dataset {
    notes = List.copyOf(notes);
    tables = List.copyOf(tables);
  }

  /**
   * @param heading Danish, a few words
   * @param text Danish sentences
   */
  public record Note(String heading, String text) {}

  /**
   * The table of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public DataTable table(String name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  public static Dataset of(Release release, Agreement agreement) {
    return new Dataset(
        "%s-%s-%s".formatted(release.report(), release.agreement(), release.asOf()),
        title(release, agreement),
        release.asOf(),
        Reading.of(release, agreement),
        List.of(
            FigureTable.of(release, agreement),
            VerdictTable.of(release, agreement),
            EvidenceTable.of(release),
            StandingTable.of(release, agreement),
            ProfessionalTable.of(release),
            LandmarkTable.of(agreement),
            CriterionTable.of(release, agreement),
            OwnTargetTable.of(release),
            IndicatorTable.of(agreement),
            BreakTable.of(agreement),
            AreaTable.of(agreement, release.asOf()),
            SourceTable.of(agreement)));
  }

  private static String title(Release release, Agreement agreement) {
    String title =
        "%s, %s, opgjort pr. %s"
            .formatted(
                DanishWords.sentence(release.report()),
                agreement.title(),
                DanishDate.of(release.asOf()));
    return switch (release.data()) {
      case REAL -> title;
      case EXAMPLE -> "EKSEMPELDATA, ikke til indsendelse: " + title;
    };
  }
}
