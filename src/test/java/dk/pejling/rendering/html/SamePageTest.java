package dk.pejling.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.document.Document;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Isolated
class SamePageTest {
  static Stream<Document> documents() {
    return WebPages.documents();
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void theSameDocumentGivesTheSameBytesAnywhere() {
    List<Document> documents = WebPages.documents().toList();
    List<String> here = documents.stream().map(WebPages::of).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(documents.stream().map(WebPages::of).toList()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void asksNobodyForAnything(Document document) {
    assertThat(WebPages.of(document))
        .doesNotContainPattern(
            "(?i)<(script|link|img|iframe|object|embed|base|form|video|audio)\\b")
        .doesNotContainPattern("(?i)url\\((?!data:font/ttf;base64,)")
        .doesNotContainPattern("(?i)@import|\\ssrc=");
  }
}
