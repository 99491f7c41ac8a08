package dk.pejling.rendering.html.page;

import dk.pejling.rendering.chart.figure.BearingScene;
import dk.pejling.rendering.html.text.Drawn;
import dk.pejling.rendering.html.text.Writing;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.Cover;
import dk.pejling.report.document.Document;

/** How the page opens: with the cover, or where there is none with the report's title. */
final class OpeningWriter {
  /** The drawing's width on paper, in points. */
  private static final double WIDTH = 481.89;

  private final Writing writing;
  private final Markup out;

  OpeningWriter(Writing writing) {
    this.writing = writing;
    this.out = writing.out();
  }

  void write(Document document) {
    out.open("header");
    boolean covered = false;
    for (var block : document.blocks()) {
      if (block instanceof Cover cover && !covered) {
        cover(cover);
        covered = true;
      }
    }
    if (!covered) {
      out.open("div", "class", "cover plain");
      out.element("h1", PageWriter.title(document)).close("div");
    }
    out.close("header").line();
  }

  private void cover(Cover cover) {
    out.open("div", "class", "cover");
    out.open("div", "class", "sender").open("div");
    paragraph(cover.organisation(), "organisation");
    paragraph(cover.parties(), "muted");
    out.close("div").open("div", "class", "standing-box");
    paragraph(cover.standing(), "standing-word");
    paragraph(cover.standingNote(), "small");
    out.close("div").close("div").line();
    out.open("h1");
    if (!cover.lead().isEmpty()) {
      out.element("span", cover.lead(), "class", "first").text(" ");
    }
    out.element("span", cover.title(), "class", "second").close("h1").line();
    paragraph(cover.question(), "question");
    if (!cover.bearings().isEmpty()) {
      out.open("div", "class", "scroll", "role", "group", "aria-label", "Tegning");
      out.line();
      Drawn.figure(
          BearingScene.of(cover, WIDTH, writing.measure()),
          "",
          cover.alternative(),
          "bearings",
          writing);
      out.close("div").line();
    }
    facts(cover);
    notice(cover.exampleNotice());
    out.close("div").line();
  }

  private void facts(Cover cover) {
    if (cover.facts().isEmpty()) {
      return;
    }
    out.open("dl", "class", "facts");
    for (Cover.Fact fact : cover.facts()) {
      out.open("div").element("dt", fact.label()).element("dd", fact.text()).close("div");
    }
    out.close("dl").line();
  }

  private void notice(Cover.ExampleNotice notice) {
    if (!notice.title().isEmpty()) {
      out.open("div", "class", "example").element("p", notice.title(), "class", "example-title");
      out.element("p", notice.text()).close("div").line();
    }
  }

  private void paragraph(String text, String kind) {
    if (!text.isEmpty()) {
      out.element("p", text, "class", kind);
    }
  }
}
