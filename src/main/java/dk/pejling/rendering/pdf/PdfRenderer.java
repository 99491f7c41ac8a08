package dk.pejling.rendering.pdf;

import dk.pejling.rendering.chart.ChartScenes;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.figure.StandardChartScenes;
import dk.pejling.rendering.contents.Contents;
import dk.pejling.rendering.contents.Outline;
import dk.pejling.rendering.pdf.attachment.Attachment;
import dk.pejling.rendering.pdf.flow.Page;
import dk.pejling.rendering.pdf.flow.Pagination;
import dk.pejling.rendering.pdf.flow.Section;
import dk.pejling.rendering.pdf.font.Fonts;
import dk.pejling.rendering.pdf.setting.Composition;
import dk.pejling.rendering.pdf.setting.PageNumbers;
import dk.pejling.rendering.pdf.tagged.Element;
import dk.pejling.rendering.pdf.tagged.Metadata;
import dk.pejling.rendering.pdf.tagged.Sheet;
import dk.pejling.rendering.pdf.tagged.TaggedPdf;
import dk.pejling.rendering.pdf.type.LineBreaker;
import dk.pejling.report.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Paints a document as PDF/UA-1 and PDF/A-3a. The same document gives the same bytes, wherever and
 * whenever it is painted.
 */
public final class PdfRenderer {
  /** Page numbers in the text may move text to other pages; that ends after a pass or two. */
  private static final int MOST_PASSES = 6;

  private final Function<TextMeasure, ChartScenes> charts;

  public PdfRenderer() {
    this(StandardChartScenes::new);
  }

  PdfRenderer(Function<TextMeasure, ChartScenes> charts) {
    this.charts = charts;
  }

  public byte[] render(Document document) {
    return paint(document, List.of()).content();
  }

  /** Paints it with those files within it. */
  public PdfFile paint(Document document, List<Attachment> attachments) {
    Fonts fonts = new Fonts();
    Layout layout = stable(document, fonts);
    Metadata metadata =
        new Metadata(document.title(), document.subject(), document.author(), document.asOf());
    TaggedPdf pdf =
        new TaggedPdf(metadata, fonts, layout.structure(), layout.numbers().places().keySet());
    Furnishing furnishing = new Furnishing(document.furniture(), layout.pages().size(), fonts);
    Map<Integer, List<Integer>> missing = new TreeMap<>();
    int number = 0;
    for (Page page : layout.pages()) {
      number++;
      Sheet sheet = pdf.newPage();
      furnishing.under(sheet);
      if (page.furnished()) {
        furnishing.head(sheet, page.runningHead());
      }
      page.content().paint(sheet, Page.LEFT, Page.TOP);
      if (page.furnished()) {
        furnishing.foot(sheet, number);
      }
      for (int character : fonts.takeMissing()) {
        missing.computeIfAbsent(character, any -> new ArrayList<>()).add(number);
      }
    }
    pdf.attach(attachments);
    List<Warning> warnings = new ArrayList<>();
    missing.forEach((character, on) -> warnings.add(new Warning.MissingGlyph(character, on)));
    pdf.unknownAnchors().forEach(anchor -> warnings.add(new Warning.MissingAnchor(anchor)));
    return new PdfFile(pdf.close(), layout.numbers().places(), warnings);
  }

  private record Layout(Element structure, List<Page> pages, PageNumbers numbers) {}

  /** Only the numbers are kept from pass to pass: two layouts of a long report take much memory. */
  private Layout stable(Document document, Fonts fonts) {
    PageNumbers numbers = PageNumbers.unknown();
    for (int pass = 1; ; pass++) {
      Layout layout = pass(document, fonts, numbers);
      if (pass == MOST_PASSES || layout.numbers().equals(numbers)) {
        return layout;
      }
      numbers = layout.numbers();
    }
  }

  private Layout pass(Document document, Fonts fonts, PageNumbers numbers) {
    Element structure = Element.document();
    Composition composition =
        new Composition(
            fonts,
            new LineBreaker(fonts),
            charts.apply(fonts),
            numbers,
            Contents.of(document.blocks()),
            new Outline());
    List<Section> sections = new SectionSetter(composition, structure).of(document.blocks());
    List<Page> pages = Pagination.pages(sections);
    return new Layout(structure, pages, new PageNumbers(Pagination.places(pages)));
  }
}
