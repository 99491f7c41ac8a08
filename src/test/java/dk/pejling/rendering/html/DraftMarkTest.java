package dk.pejling.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.Drafts;
import dk.pejling.rendering.pdf.StatusDocument;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Document.Furniture;
import dk.pejling.report.document.Document.Watermark;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mark of a draft lies behind the page, and is no part of what is read. */
class DraftMarkTest {
  private final String draft = page(Watermark.DRAFT);
  private final String approved = page(Watermark.NONE);

  @Test
  void itIsDrawnOnceAndHiddenFromScreenReaders() {
    assertThat(draft)
        .containsOnlyOnce("<svg class=\"draft-mark\" aria-hidden=\"true\"")
        .doesNotContain("UDKAST");
    assertThat(PageText.main(draft)).isEqualTo(PageText.main(approved));
  }

  @Test
  void anApprovedReportHasNone() {
    assertThat(approved).doesNotContain("<svg class=\"draft-mark\"");
  }

  @Test
  void theWordIsSaidEvenWhereThePageHasNoOtherHead() throws Exception {
    String bare =
        WebPages.of(
            new Document(
                "Prøve",
                "",
                "",
                LocalDate.of(2025, 12, 12),
                new Furniture("", "", "", Watermark.DRAFT),
                List.of()));

    assertThat(PageText.body(bare)).contains("Udkast");
    assertThat(ValidityTest.faults(bare)).isEmpty();
  }

  private static String page(Watermark watermark) {
    return WebPages.of(Drafts.with(watermark, StatusDocument.document()));
  }
}
