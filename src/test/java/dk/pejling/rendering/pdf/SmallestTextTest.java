package dk.pejling.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.document.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Notes and sources are small, but never smaller than can be read on paper. */
class SmallestTextTest {
  private static final float SMALLEST = 7.5f;

  @Test
  void nothingIsSmallerThanSevenAndAHalfPoints() throws IOException {
    assertThat(tooSmall(StatusDocument.document())).isEmpty();
    assertThat(tooSmall(SampleDocument.document())).isEmpty();
    assertThat(
            tooSmall(
                SampleDocument.of(
                    List.of(
                        CriterionPage.verdict(), CriterionPage.shortVerdict(),
                        CriterionPage.trend(), CriterionPage.plot()))))
        .isEmpty();
  }

  private static List<String> tooSmall(Document document) throws IOException {
    List<String> found = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(new PdfRenderer().render(document))) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
              if (positions.stream().anyMatch(each -> each.getFontSize() < SMALLEST)) {
                found.add(positions.getFirst().getFontSize() + " " + text);
              }
            }
          };
      assertThat(stripper.getText(pdf)).isNotNull();
    }
    return found;
  }
}
