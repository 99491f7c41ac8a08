package dk.pejling.report;

import dk.pejling.finding.Checked;
import dk.pejling.report.assembly.Assembly;
import dk.pejling.report.material.Material;

/**
 * The report at the agreement's end (`slutstatus`): what was reached, what has changed since the
 * midtvejsstatus, what was learnt and what is handed over.
 */
public final class Slutstatus implements Report {
  private final Template template;

  public Slutstatus(Template template) {
    this.template = template;
  }

  @Override
  public Checked<WrittenReport> write(ReportInput input) {
    Material material = new Material(input);
    return Assembly.of(template, material).map(assembled -> Layout.of(material, assembled));
  }
}
