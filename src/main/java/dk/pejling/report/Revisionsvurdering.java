package dk.pejling.report;

import dk.pejling.finding.Checked;
import dk.pejling.report.assembly.Assembly;
import dk.pejling.report.document.Document;
import dk.pejling.report.material.Material;

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
  public Checked<Document> write(ReportInput input) {
    Material material = new Material(input);
    String title = Layout.title(material) + ", " + material.input().plan().year();
    return Assembly.of(template, material).map(blocks -> Layout.of(material, title, blocks));
  }
}
