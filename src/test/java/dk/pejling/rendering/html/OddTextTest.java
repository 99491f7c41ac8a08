package dk.pejling.rendering.html;

import static dk.pejling.rendering.DocumentWords.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.DocumentWords;
import dk.pejling.rendering.OddDocuments;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.Document;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in every text of a document, its page is valid and says all of it. */
class OddTextTest {
  static Stream<String> texts() {
    return OddDocuments.texts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void thePageIsValidAndEveryTextIsThere(String odd) throws Exception {
    for (Document document : OddDocuments.with(odd).toList()) {
      String html = WebPages.of(document);

      assertThat(ValidityTest.faults(html)).isEmpty();
      String said = squeezed(PageText.body(html));
      for (String text : DocumentWords.of(document)) {
        assertThat(said).contains(squeezed(Markup.plain(text)));
      }
    }
  }
}
