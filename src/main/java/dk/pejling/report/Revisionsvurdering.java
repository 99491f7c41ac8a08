package dk.pejling.report;

import dk.pejling.assessment.revision.RevisionCode;
import dk.pejling.assessment.revision.RevisionReader;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.accountability.ConclusionYears;
import dk.pejling.report.assembly.Assembled;
import dk.pejling.report.assembly.Assembly;
import dk.pejling.report.material.Material;
import java.util.ArrayList;
import java.util.List;

/**
 * The yearly assessment of whether the agreement should be revised (`årlig revisionsvurdering`):
 * what speaks for it, what the clusters say, and what the committee concludes.
 */
public final class Revisionsvurdering implements Report {
  private final Template template;

  public Revisionsvurdering(Template template) {
    this.template = template;
  }

  @Override
  public Checked<WrittenReport> write(ReportInput input) {
    Material material = new Material(input);
    String title = Layout.title(material) + ", " + material.input().plan().year();
    return switch (Assembly.of(template, material)) {
      case Checked.Accepted<Assembled>(Assembled assembled, List<Finding> found) -> {
        List<Finding> findings = new ArrayList<>(found);
        findings.addAll(missing(material));
        yield Checked.accepted(Layout.of(material, title, assembled), findings);
      }
      case Checked.Rejected<Assembled>(List<Finding> findings) -> Checked.rejected(findings);
    };
  }

  private static List<Finding> missing(Material material) {
    int year = material.input().plan().year();
    return ConclusionYears.due(material).stream()
        .filter(each -> ConclusionYears.of(material, each).isEmpty())
        .map(
            each ->
                Finding.of(
                    RevisionCode.MISSING_YEAR,
                    new SourceLocation.WholeFile(RevisionReader.FILE_NAME),
                    each == year ? "årets konklusion" : "konklusionen for et tidligere år",
                    "ingen konklusion for " + each,
                    "en konklusion med begrundelse, dato og sagsnummer"))
        .toList();
  }
}
