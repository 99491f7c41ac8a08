package dk.pejling.report;

import dk.pejling.agreement.Committee;
import dk.pejling.finding.Checked;
import dk.pejling.report.assembly.Assembly;
import dk.pejling.report.document.Document;
import dk.pejling.report.letter.LetterHead;
import dk.pejling.report.material.Material;

/**
 * The letter that a report is sent with (`følgebrev`), on one page without cover or contents: to
 * whom, by which duty, the main result, and who signs. Each kind of report has the same.
 */
public final class Foelgebrev {
  /** Its template's name, without ending. */
  public static final String TEMPLATE = "foelgebrev";

  private final Template template;

  public Foelgebrev(Template template) {
    this.template = template;
  }

  /** The letter with findings about its template; rejected when that can't be filled in. */
  public Checked<Document> write(ReportInput input) {
    Material material = new Material(input);
    Committee committee = material.agreement().committee();
    return Assembly.of(template, material, Assembly.Texts.NOT_ALL)
        .map(
            assembled ->
                Layout.document(
                    material,
                    "Følgebrev: " + LetterHead.subject(material),
                    committee.secretariat(),
                    assembled.blocks()));
  }
}
