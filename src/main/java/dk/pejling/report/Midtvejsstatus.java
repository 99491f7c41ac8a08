package dk.pejling.report;

import dk.pejling.finding.Checked;
import dk.pejling.report.assembly.Assembly;
import dk.pejling.report.material.Material;

/** The report halfway through the agreement (`midtvejsstatus`). */
public final class Midtvejsstatus implements Report {
  private final Template template;

  public Midtvejsstatus(Template template) {
    this.template = template;
  }

  @Override
  public Checked<WrittenReport> write(ReportInput input) {
    Material material = new Material(input);
    return Assembly.of(template, material).map(assembled -> Layout.of(material, assembled));
  }
}
