package dk.pejling.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dk.pejling.rendering.Drafts;
import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.pdf.StatusDocument;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Document.Watermark;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a real browser makes of the page, and what axe-core finds in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class BrowserTest {
  private static final int WIDE = 1400;
  private static final int NARROW = 320;

  /** What sticks out on the right, unless it scrolls within its own region. */
  private static final String TOO_WIDE =
      """
      width => [...document.querySelectorAll('body *')]
        .filter(each => !each.closest('svg, .scroll > *, .strip-top > *'))
        .filter(each => each.getBoundingClientRect().right > width + 1)
        .map(each => each.outerHTML.slice(0, 160))
      """;

  private Browser browser;

  @BeforeAll
  void open() {
    browser = Browser.open();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  static Stream<Document> documents() {
    return WebPages.documents();
  }

  /** Whole reports have the same blocks in the other modes too, and take a browser long. */
  static Stream<Document> blocks() {
    return WebPages.blocks();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isAccessibleByDay(Document document) {
    assertThat(violations(page(document, WIDE, ColorScheme.LIGHT))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void isAccessibleByNight(Document document) {
    assertThat(violations(page(document, WIDE, ColorScheme.DARK))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void isAccessibleOnATelephoneAndScrollsOnlyDownwards(Document document) {
    Page page = page(document, NARROW, ColorScheme.LIGHT);

    assertThat(violations(page)).isEmpty();
    assertThat(page.evaluate(TOO_WIDE, NARROW)).isEqualTo(List.of());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void isAccessibleAsPrinted(Document document) {
    Page page = page(document, WIDE, ColorScheme.DARK);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(violations(page)).isEmpty();
    assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(21, 33, 43)");
  }

  @Test
  void aDraftIsMarkedOnEveryPrintedPage() throws IOException {
    assertThat(marked(Watermark.DRAFT)).hasSizeGreaterThan(1).doesNotContain(false);
    assertThat(marked(Watermark.NONE)).hasSizeGreaterThan(1).doesNotContain(true);
  }

  private List<Boolean> marked(Watermark watermark) throws IOException {
    Document document = Drafts.with(watermark, StatusDocument.document());
    byte[] printed = page(document, WIDE, ColorScheme.DARK).pdf();
    List<Boolean> marked = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      PDFRenderer pages = new PDFRenderer(pdf);
      for (int i = 0; i < pdf.getNumberOfPages(); i++) {
        marked.add(pixels(pages.renderImage(i), Colour.WATERMARK) > 5_000);
      }
    }
    return marked;
  }

  private static int pixels(BufferedImage image, Colour colour) {
    int found = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        found += (image.getRGB(x, y) & 0xFFFFFF) == colour.rgb() ? 1 : 0;
      }
    }
    return found;
  }

  private Page page(Document document, int width, ColorScheme scheme) {
    return browser.page(WebPages.of(document), width, scheme);
  }

  private static List<String> violations(Page page) {
    AxeResults results = new AxeBuilder(page).analyze();
    assertThat(results.getPasses()).isNotEmpty();
    return results.getViolations().stream()
        .map(
            rule ->
                rule.getId()
                    + ": "
                    + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList())
        .toList();
  }
}
