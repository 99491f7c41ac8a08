package dk.pejling.report;

import dk.pejling.agreement.Agreement;
import dk.pejling.danish.DanishDate;
import dk.pejling.finding.Checked;
import dk.pejling.report.assembly.Assembly;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Document;
import dk.pejling.report.material.Material;
import dk.pejling.report.opening.CoverPage;
import java.util.List;

/** The report halfway through the agreement (`midtvejsstatus`). */
public final class Midtvejsstatus {
  private final Template template;

  public Midtvejsstatus(Template template) {
    this.template = template;
  }

  /**
   * The report with findings about template and narratives; rejected when the template can't be
   * filled in.
   */
  public Checked<Document> write(ReportInput input) {
    Material material = new Material(input);
    return Assembly.of(template, material).map(blocks -> document(input, material, blocks));
  }

  private static Document document(ReportInput input, Material material, List<Block> blocks) {
    Agreement agreement = material.agreement();
    String title = input.plan().lead() + " " + agreement.title();
    return new Document(
        title,
        input.plan().question() + " " + material.caseWords().line(),
        agreement.committee().fullName(),
        material.status().asOf(),
        new Document.Furniture(
            title,
            "Opgjort pr. "
                + DanishDate.of(material.status().asOf())
                + " · "
                + material.caseWords().line(),
            material.example() ? CoverPage.EXAMPLE : "",
            material.caseWords().watermark()),
        blocks);
  }
}
