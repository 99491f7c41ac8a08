package dk.pejling.report;

import dk.pejling.agreement.ReportPlan;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.finding.Finding;
import java.util.List;

/**
 * Everything a report is written from.
 *
 * @param files what was received, without anything that may not be published
 * @param findings of agreement, files and figures
 * @param narratives the secretariat's own texts
 */
public record ReportInput(
    ReportPlan plan,
    DisclosedStatus status,
    List<SourceFile> files,
    List<Finding> findings,
    List<Narrative> narratives) {
  public ReportInput {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    narratives = List.copyOf(narratives);
  }

  /**
   * A text of the secretariat, from {@code input/tekster}.
   *
   * @param name the file's name without ending, such as {@code hovedbudskaber}
   */
  public record Narrative(String name, String markdown) {}
}
