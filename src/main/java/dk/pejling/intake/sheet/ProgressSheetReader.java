package dk.pejling.intake.sheet;

import dk.pejling.agreement.Agreement;
import dk.pejling.danish.DanishDate;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.grid.Book;
import dk.pejling.intake.sheet.read.FormReading;
import dk.pejling.intake.sheet.read.FormSearch;
import dk.pejling.intake.sheet.table.FindingLog;
import dk.pejling.intake.sheet.table.FormCode;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Dating;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads a filled progress workbook. Sheets are found by name and columns by heading, so rows and
 * columns may have moved; the hidden sheet says which agreement, cluster and period it is. The
 * sheet Fremdrift begins
 *
 * <pre>
 * Kriterium | Pejlemærke        | Succeskriterium | Måltal      | Frist | Opnået værdi | Status
 * 1.1       | 1 Tæt på borgeren | Forebyggelige … | højst 50,0… | 2027  |         59,0 | I gang
 * 1.2       | 1 Tæt på borgeren | Akutte somati…  | højst 10,8… | 2027  |         11,6 | I gang
 * 2.4       | 2 Mental sundhed  | Lettere behan…  | gennemført  | 31. … |              | Gennemført
 * </pre>
 *
 * and goes on with Tæller, Nævner, Måledato, Forventet dato, Dokumentation, Tillid, Beskrivelse,
 * Barrierer, Næste skridt, Tovholder and Begrundelse for afvigelse. An answer with one safe reading
 * is read; one with two is held back with a finding at its cell.
 */
final class ProgressSheetReader {
  private final Agreement agreement;

  ProgressSheetReader(Agreement agreement) {
    this.agreement = agreement;
  }

  /**
   * What came out of a workbook.
   *
   * @param rows that hold an answer that can be used
   */
  record Result(Content content, int rows, List<Finding> findings) {}

  Result read(IncomingFile file, Book book) {
    return switch (new FormSearch(agreement).find(file.name(), book)) {
      case Checked.Rejected<Form>(List<Finding> findings) ->
          new Result(new Content.NotUnderstood(), 0, findings);
      case Checked.Accepted<Form>(Form form, List<Finding> none) -> form(form, file, book);
    };
  }

  private Result form(Form form, IncomingFile file, Book book) {
    FindingLog log = new FindingLog();
    late(form, file, book, log);
    FormReading reading = FormReading.of(form, file.name(), book, log);
    ClusterReport report =
        new ClusterReport(
            agreement.id(),
            form.cluster().id(),
            form.period().id(),
            reading.progress().values(),
            reading.initiatives().values(),
            reading.ownGoals().values(),
            reading.revision().values(),
            new Provenance(new WholeFile(file.name()), file.sha256(), file.received()));
    return new Result(
        new Content.ProgressSheet(report, reading.completeness()), reading.rows(), log.findings());
  }

  private static void late(Form form, IncomingFile file, Book book, FindingLog log) {
    LocalDate deadline = form.period().deadline();
    if (book.saved() instanceof Dating.On(LocalDate day) && day.isAfter(deadline)) {
      log.add(
          Finding.of(
              FormCode.SAVED_LATE,
              new WholeFile(file.name()),
              form.cluster().name(),
              "gemt " + DanishDate.of(day),
              "senest " + DanishDate.of(deadline)));
    }
  }
}
