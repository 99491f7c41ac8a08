package dk.pejling.report;

import dk.pejling.agreement.Agreement;
import dk.pejling.danish.DanishDate;
import dk.pejling.report.assembly.Assembled;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Document;
import dk.pejling.report.material.Material;
import dk.pejling.report.opening.CoverPage;
import java.util.List;

/** What every report has around its blocks: title, author, header and footer. */
final class Layout {
  private Layout() {}

  /** Under the title that the plan gives it, such as {@code Midtvejsstatus på Sundhedsaftalen}. */
  static WrittenReport of(Material material, Assembled assembled) {
    return of(material, title(material), assembled);
  }

  static WrittenReport of(Material material, String title, Assembled assembled) {
    String asOf = "Opgjort pr. " + DanishDate.of(material.status().asOf());
    String footer = asOf + " · " + material.caseWords().line();
    return new WrittenReport(
        document(material, title, footer, assembled.blocks()), assembled.printed());
  }

  /**
   * @param footer left in the footer
   */
  static Document document(Material material, String title, String footer, List<Block> blocks) {
    Agreement agreement = material.agreement();
    return new Document(
        title,
        material.input().plan().question() + " " + material.caseWords().line(),
        agreement.committee().fullName(),
        material.status().asOf(),
        new Document.Furniture(
            title,
            footer,
            material.example() ? CoverPage.EXAMPLE : "",
            material.caseWords().watermark()),
        blocks);
  }

  static String title(Material material) {
    return material.input().plan().lead() + " " + material.agreement().title();
  }
}
