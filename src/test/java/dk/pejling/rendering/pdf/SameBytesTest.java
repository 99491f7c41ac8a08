package dk.pejling.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@Isolated
class SameBytesTest {
  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void theSameDocumentGivesTheSameBytesAnywhere() {
    byte[] here = Rendered.sample();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Rendered.sample()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherDocumentHasAnotherId() throws IOException {
    byte[] one = id(Rendered.blocks(SampleDocument.body("et")));
    assertThat(one).hasSize(16).isNotEqualTo(id(Rendered.blocks(SampleDocument.body("to"))));
  }

  @Test
  void theDateIsTheDocuments() throws IOException {
    try (PDDocument document = Loader.loadPDF(Rendered.sample())) {
      assertThat(document.getDocumentInformation().getCustomMetadataValue("CreationDate"))
          .isEqualTo("D:20251212000000Z");
      assertThat(document.getDocumentInformation().getMetadataKeys())
          .containsExactlyInAnyOrder(
              "Title", "Subject", "Author", "Creator", "Producer", "CreationDate");
    }
  }

  private static byte[] id(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSArray ids = document.getDocument().getTrailer().getCOSArray(COSName.ID);
      return ((COSString) ids.get(0)).getBytes();
    }
  }
}
