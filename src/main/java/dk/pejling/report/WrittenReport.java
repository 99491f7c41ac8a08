package dk.pejling.report;

import dk.pejling.report.ReportInput.Narrative;
import dk.pejling.report.document.Document;
import java.util.List;

/**
 * A report before it is painted (`skrevet rapport`).
 *
 * @param printed the secretariat's texts as they stand in it, and no others
 */
public record WrittenReport(Document document, List<Narrative> printed) {
  public WrittenReport {
    printed = List.copyOf(printed);
  }
}
