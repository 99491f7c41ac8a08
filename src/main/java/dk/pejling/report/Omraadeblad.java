package dk.pejling.report;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.danish.DanishDate;
import dk.pejling.finding.Checked;
import dk.pejling.report.assembly.AreaAssembly;
import dk.pejling.report.document.Document;
import dk.pejling.report.material.Material;
import dk.pejling.report.opening.CoverPage;

/** What a report says of one cluster or municipality, for its own board (`områdeblad`). */
public final class Omraadeblad {
  private final Template template;

  /**
   * @param template for areas of that level
   */
  public Omraadeblad(Template template) {
    this.template = template;
  }

  /** With findings about the template; rejected when it can't be filled in. */
  public Checked<Document> write(ReportInput input, Area area) {
    Material material = new Material(input);
    Agreement agreement = material.agreement();
    String report = input.plan().lead() + " " + agreement.title();
    return AreaAssembly.of(template, material, area)
        .map(
            blocks ->
                new Document(
                    area.name() + ": " + report,
                    "Tal, vurderinger og sammenligning for "
                        + area.name()
                        + ". "
                        + material.caseWords().line(),
                    agreement.committee().fullName(),
                    material.status().asOf(),
                    new Document.Furniture(
                        report,
                        "Opgjort pr. "
                            + DanishDate.of(material.status().asOf())
                            + " · "
                            + material.caseWords().line(),
                        material.example() ? CoverPage.EXAMPLE : "",
                        material.caseWords().watermark()),
                    blocks));
  }
}
