package dk.pejling.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.OddDocuments;
import dk.pejling.report.document.Document;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a text, the pages can be set and read. */
class OddTextTest {
  static Stream<String> texts() {
    return OddDocuments.texts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void pagesAreSet(String odd) throws IOException {
    for (Document document : OddDocuments.with(odd).toList()) {
      try (PDDocument pdf = Loader.loadPDF(new PdfRenderer().render(document))) {
        assertThat(pdf.getNumberOfPages()).isPositive();
      }
    }
  }

  @Test
  void allOfItTogetherIsAccessibleAndArchivable() throws IOException {
    String all = OddDocuments.texts().collect(Collectors.joining(" "));
    for (Document document : OddDocuments.with(all).toList()) {
      byte[] pdf = new PdfRenderer().render(document);
      assertThat(VeraPdf.accessibilityFaults(pdf)).isEmpty();
      assertThat(VeraPdf.archivingFaults(pdf)).isEmpty();
    }
  }
}
