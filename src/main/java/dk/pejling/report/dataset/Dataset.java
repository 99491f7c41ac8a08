package dk.pejling.report.dataset;

import dk.pejling.agreement.Agreement;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.release.Release;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a report publishes, as tables (`datapakke`): made from what may be published alone.
 *
 * @param name lower case, without spaces
 * @param title Danish
 * @param asOf the day the report is drawn up for
 */
public record Dataset(String name, String title, LocalDate asOf, List<DataTable> tables) {
  public Dataset {
    tables = List.copyOf(tables);
  }

  public static Dataset of(Release release, Agreement agreement) {
    return new Dataset(
        "%s-%s-%s".formatted(release.report(), release.agreement(), release.asOf()),
        title(release, agreement),
        release.asOf(),
        List.of(
            FigureTable.of(release, agreement),
            VerdictTable.of(release, agreement),
            IndicatorTable.of(agreement)));
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
