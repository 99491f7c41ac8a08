package dk.pejling.run.stage;

import dk.pejling.report.WrittenReport;
import dk.pejling.report.document.Document;
import java.util.List;

/**
 * A report and what goes with it, as documents that nobody has painted yet.
 *
 * @param name of the report's own files, without ending
 */
public record Composed(String name, WrittenReport report, List<Beside> beside) {
  public Composed {
    beside = List.copyOf(beside);
  }

  /**
   * A document of its own.
   *
   * @param file its place in the report's folder
   */
  public record Beside(String file, Document document) {}
}
