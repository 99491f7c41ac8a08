package dk.pejling.report;

import dk.pejling.agreement.ReportPlan;
import dk.pejling.assessment.revision.RevisionConclusion;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Finding;
import dk.pejling.report.edition.Editions;
import java.util.List;

/**
 * Everything a report is written from.
 *
 * @param files what was received, without anything that may not be published
 * @param findings of agreement, files and figures
 * @param narratives the secretariat's own texts
 * @param explained surprising answers that clusters have given a reason for
 * @param earlier reports of the agreement that have been made public, the newest last
 * @param conclusions the committee's about revising the agreement, earliest year first
 * @param editions where the case stands, and the editions approved before
 */
public record ReportInput(
    ReportPlan plan,
    DisclosedStatus status,
    List<SourceFile> files,
    List<Finding> findings,
    List<Narrative> narratives,
    List<Explained> explained,
    List<Release> earlier,
    List<RevisionConclusion> conclusions,
    Editions editions) {
  public ReportInput {
    conclusions = List.copyOf(conclusions);
    earlier = List.copyOf(earlier);
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    narratives = List.copyOf(narratives);
    explained = List.copyOf(explained);
  }

  /**
   * An answer that a cluster was asked about and has given its reason for.
   *
   * @param file the workbook's name
   * @param concerns such as {@code kriterium 2.1}
   * @param said the answer and what it was held against, such as {@code Opnået værdi: 36,5 pct.; i
   *     2024 var værdien 20 pct.}; without anything that may not be published
   */
  public record Explained(String file, String concerns, String said) {}

  /**
   * A text of the secretariat, from {@code input/tekster}.
   *
   * @param name the file's name without ending, such as {@code hovedbudskaber}
   */
  public record Narrative(String name, String markdown) {}
}
