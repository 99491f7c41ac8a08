package dk.pejling.rendering.html;

import dk.pejling.rendering.html.page.PageWriter;
import dk.pejling.rendering.html.page.Supplement;
import dk.pejling.report.document.Document;
import java.nio.charset.StandardCharsets;

/**
 * Writes a document as one web page that needs nothing but itself. The same document gives the same
 * bytes, wherever and whenever it is written.
 */
public final class HtmlRenderer {
  public byte[] render(Document document) {
    return render(document, new Supplement.None());
  }

  public byte[] render(Document document, Supplement supplement) {
    return PageWriter.write(document, supplement).getBytes(StandardCharsets.UTF_8);
  }
}
