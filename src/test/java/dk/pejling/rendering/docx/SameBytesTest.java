package dk.pejling.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.pdf.SampleDocument;
import dk.pejling.rendering.pdf.StatusDocument;
import dk.pejling.report.document.Document;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
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
    for (Document document : List.of(SampleDocument.document(), StatusDocument.document())) {
      byte[] here = new DocxRenderer().render(document);
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(new DocxRenderer().render(document)).isEqualTo(here);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }
  }

  @Test
  void theFileIsDatedByItsFigures() {
    WordFile file = WordFile.of(new DocxRenderer().render(SampleDocument.document()));
    assertThat(file.part("docProps/core.xml"))
        .contains(">2025-12-12T00:00:00Z</dcterms:created>")
        .contains(">2025-12-12T00:00:00Z</dcterms:modified>");
  }
}
