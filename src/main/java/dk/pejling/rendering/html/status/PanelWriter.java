package dk.pejling.rendering.html.status;

import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.StatusBlock.StandingPanel;

/** A pejlemærke's light with its distribution. */
final class PanelWriter {
  private PanelWriter() {}

  static void standing(StandingPanel panel, Markup out) {
    out.open("div", "class", "panel standing");
    out.open("div", "class", "light");
    MarkWriter.beside(panel.light(), out);
    out.open("div").element("p", panel.verdict(), "class", "verdict");
    out.element("p", panel.rule(), "class", "small").close("div");
    if (!panel.weakest().isEmpty()) {
      out.open("p", "class", "weakest").element("span", "Svagest: ", "class", "small");
      out.element("strong", panel.weakest()).close("p");
    }
    out.close("div").open("div", "class", "share");
    out.open("p").element("span", panel.headline(), "class", "count").text(" " + panel.share());
    out.close("p").open("p");
    MarkWriter.strip(panel.strip(), panel.favourable(), out);
    out.close("p").close("div").close("div").line();
  }
}
