package dk.pejling.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.Drafts;
import dk.pejling.report.document.Document.Watermark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The mark of a draft is seen on every page, and no part of what is read. */
class DraftMarkTest {
  private final byte[] draft = rendered(Watermark.DRAFT);
  private final byte[] approved = rendered(Watermark.NONE);

  @Test
  void everyPageOfADraftHasItBelowEverythingElse() throws IOException {
    assertThat(pages(draft)).isPositive().isEqualTo(pages(approved));
    try (PDDocument document = Loader.loadPDF(draft)) {
      for (PDPage page : document.getPages()) {
        assertThat(artifacts(page)).startsWith("Watermark").containsOnlyOnce("Watermark");
      }
    }
  }

  @Test
  void noOtherReportHasIt() throws IOException {
    try (PDDocument document = Loader.loadPDF(approved)) {
      for (PDPage page : document.getPages()) {
        assertThat(artifacts(page)).isNotEmpty().doesNotContain("Watermark");
      }
    }
  }

  @Test
  void itIsNeitherInTheTextNorInTheStructure() throws IOException {
    assertThat(text(draft)).isEqualTo(text(approved)).doesNotContain("UDKAST");
    assertThat(Reading.of(draft).nodes())
        .extracting(Reading.Node::type)
        .isEqualTo(Reading.of(approved).nodes().stream().map(Reading.Node::type).toList());
  }

  @Test
  void aDraftIsAccessibleAndArchivable() throws IOException {
    assertThat(VeraPdf.accessibilityFaults(draft)).isEmpty();
    assertThat(VeraPdf.archivingFaults(draft)).isEmpty();
  }

  private static byte[] rendered(Watermark watermark) {
    return Rendered.renderer().render(Drafts.with(watermark, SampleDocument.document()));
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Subtypes of the page's artifacts, in the order they are painted. */
  private static List<String> artifacts(PDPage page) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    List<String> artifacts = new ArrayList<>();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator
          && operator.getName().equals("BDC")
          && tokens.get(i - 2).equals(COSName.getPDFName("Artifact"))
          && tokens.get(i - 1) instanceof COSDictionary properties) {
        artifacts.add(properties.getNameAsString(COSName.SUBTYPE, "none"));
      }
    }
    return artifacts;
  }
}
