package dk.pejling.rendering.html;

import dk.pejling.endtoend.ExampleReports;
import dk.pejling.rendering.pdf.SampleDocument;
import dk.pejling.rendering.pdf.StatusDocument;
import dk.pejling.report.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Web pages for tests. */
final class WebPages {
  private WebPages() {}

  static String of(Document document) {
    return new String(new HtmlRenderer().render(document), StandardCharsets.UTF_8);
  }

  /** Every kind of block, cell and chart. */
  static Stream<Document> blocks() {
    return Stream.of(SampleDocument.document(), StatusDocument.document());
  }

  /** The same, and each kind of report of the example input. */
  static Stream<Document> documents() {
    return Stream.concat(blocks(), ExampleReports.all().stream());
  }
}
