package dk.pejling.run.preview;

import dk.pejling.finding.Finding;
import dk.pejling.rendering.html.HtmlRenderer;
import dk.pejling.rendering.html.page.Supplement;
import dk.pejling.report.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;

/**
 * Where the page goes: a file that can't be taken for a published report, and a browser that looks
 * on.
 *
 * @param lookers get the page and where it asks for news; they do nothing when nobody looks on
 */
record PagePlace(Path folder, String report, Lookers lookers) {
  private static final String NOTICE =
      "Forhåndsvisning: ikke en rapport. Intet er offentliggjort eller noteret.";

  /** Those who look on in a browser. */
  @FunctionalInterface
  interface Lookers {
    void show(Function<String, byte[]> renderedFor);
  }

  PagePlace served(PageServer server) {
    return new PagePlace(folder, report, server::show);
  }

  /** The file. */
  Path put(Document document, List<Finding> findings) throws IOException {
    List<String> remarks = findings.stream().map(PagePlace::remark).toList();
    lookers.show(news -> page(document, remarks, news));
    Files.createDirectories(folder);
    Path file = folder.resolve(report + ".html");
    Path beside = folder.resolve("." + report + ".html.tmp");
    Files.write(beside, page(document, remarks, ""));
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    return file;
  }

  private static byte[] page(Document document, List<String> remarks, String news) {
    return new HtmlRenderer().render(document, new Supplement.Preview(NOTICE, remarks, news));
  }

  private static String remark(Finding finding) {
    return "%s: %s Fundet: %s Forventet: %s %s"
        .formatted(
            finding.location().describe(),
            finding.title(),
            ended(finding.found()),
            ended(finding.expected()),
            finding.remedy());
  }

  private static String ended(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}
