package dk.pejling.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.DocumentWords;
import dk.pejling.rendering.OddDocuments;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.Document;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in every text of a document, its Word file is sound and says all of it. */
class OddTextTest {
  static Stream<String> texts() {
    return OddDocuments.texts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyPartIsXmlAndEveryTextIsThere(String odd) throws Exception {
    for (Document document : OddDocuments.with(odd).toList()) {
      WordFile file = WordFile.of(new DocxRenderer().render(document));

      String said = file.text();
      assertThat(said).doesNotContain("\u202E");
      for (String text : DocumentWords.of(document)) {
        assertThat(said).contains(WordFile.squeezed(Markup.plain(text)));
      }
      for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
        if (part.getKey().matches(".*\\.(xml|rels|svg)")) {
          assertThat(elements(part.getValue())).as(part.getKey()).isPositive();
        }
      }
    }
  }

  private static int elements(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml))
        .getElementsByTagName("*")
        .getLength();
  }
}
