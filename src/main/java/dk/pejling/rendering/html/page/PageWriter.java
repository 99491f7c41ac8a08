package dk.pejling.rendering.html.page;

import dk.pejling.rendering.chart.figure.StandardChartScenes;
import dk.pejling.rendering.font.TypefaceMeasure;
import dk.pejling.rendering.html.block.Blocks;
import dk.pejling.rendering.html.status.MarkWriter;
import dk.pejling.rendering.html.text.Anchors;
import dk.pejling.rendering.html.text.Writing;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Document.Furniture;

/** One page: what search engines read, the opening, the contents, the text, and the end. */
public final class PageWriter {
  private static final String MAIN = "_main";

  private PageWriter() {}

  public static String write(Document document, Supplement supplement) {
    Anchors anchors = Anchors.of(document.blocks());
    TypefaceMeasure measure = new TypefaceMeasure();
    Writing writing = new Writing(anchors, new StandardChartScenes(measure), measure);
    Markup body = writing.out();
    body.open("body");
    body.element("a", "Gå til indholdet", "class", "skip", "href", "#" + MAIN).line();
    DraftMarkWriter.write(document.furniture().watermark(), body);
    strip(document.furniture(), body);
    PreviewBox.write(supplement, body);
    MarkWriter.definitions(body);
    new OpeningWriter(writing).write(document);
    body.open("div", "class", "page");
    ContentsWriter.write(document.blocks(), anchors, body);
    body.open("main", "id", MAIN, "tabindex", "-1").line();
    new Blocks(writing).write(document.blocks());
    body.close("main").close("div").line();
    footer(document, body);
    PreviewBox.script(supplement, body);
    body.close("body");
    return head(document, supplement, body) + body.written() + "\n</html>\n";
  }

  private static String head(Document document, Supplement supplement, Markup body) {
    Markup head = new Markup();
    head.open("head").empty("meta", "charset", "utf-8").line();
    head.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    head.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none';"
            + " form-action 'none'"
            + PreviewBox.policy(supplement));
    head.line().element("title", title(document, supplement)).line();
    meta(head, "description", document.subject());
    meta(head, "author", document.author());
    meta(head, "dcterms.date", document.asOf().toString());
    meta(head, "color-scheme", "light dark");
    String faces = FontFaces.of(body.characters());
    head.style(StyleSheet.of(document.furniture(), faces)).close("head").line();
    return "<!DOCTYPE html>\n<html lang=\"da\">\n" + head.written();
  }

  static String title(Document document) {
    return document.title().isBlank() ? "Rapport" : document.title();
  }

  private static String title(Document document, Supplement supplement) {
    String title = title(document);
    return switch (supplement) {
      case Supplement.None none -> title;
      case Supplement.Preview preview -> "Forhåndsvisning: " + title;
    };
  }

  private static void meta(Markup head, String name, String content) {
    if (!content.isEmpty()) {
      head.empty("meta", "name", name, "content", content).line();
    }
  }

  /** What stands on every page of paper stands on top of the screen. */
  private static void strip(Furniture furniture, Markup body) {
    boolean draft = furniture.watermark() == Document.Watermark.DRAFT;
    if (furniture.header().isEmpty() && furniture.exampleMark().isEmpty() && !draft) {
      return;
    }
    body.open("aside", "class", "strip-top", "aria-label", "Om siden");
    body.element("span", furniture.header(), "class", "running");
    if (draft) {
      body.element("span", "Udkast", "class", "draft");
    }
    if (!furniture.exampleMark().isEmpty()) {
      body.element("span", furniture.exampleMark(), "class", "example-mark");
    }
    body.close("aside").line();
  }

  private static void footer(Document document, Markup body) {
    Furniture furniture = document.furniture();
    body.open("footer");
    body.element("p", furniture.footer().isEmpty() ? title(document) : furniture.footer());
    if (!furniture.exampleMark().isEmpty()) {
      body.element("p", furniture.exampleMark(), "class", "example-mark");
    }
    body.close("footer").line();
  }
}
