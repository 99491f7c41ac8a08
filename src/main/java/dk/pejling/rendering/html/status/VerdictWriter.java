package dk.pejling.rendering.html.status;

import dk.pejling.rendering.html.text.Writing;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.StatusBlock.VerdictPanel;

/**
 * A criterion's verdict with its sentence, and the calculation as a table whose labels head rows.
 */
final class VerdictWriter {
  private VerdictWriter() {}

  static void write(VerdictPanel panel, Writing writing) {
    Markup out = writing.out();
    out.open("div", "class", panel.arithmetic().isEmpty() ? "panel" : "panel calculated");
    out.open("div").open("p", "class", "verdict");
    MarkWriter.beside(panel.mark(), out);
    out.open("span").text(panel.verdict());
    if (!panel.aside().isEmpty()) {
      out.text(" ").element("span", panel.aside(), "class", "aside");
    }
    out.close("span").close("p");
    if (!panel.explanation().isEmpty()) {
      out.open("p");
      writing.runs().write(panel.explanation(), out);
      out.close("p");
    }
    if (panel.arithmetic().isEmpty()) {
      footing(panel, out);
      out.close("div");
    } else {
      out.close("div").open("div", "class", "calculation");
      arithmetic(panel, out);
      footing(panel, out);
      out.close("div");
    }
    out.close("div").line();
  }

  private static void arithmetic(VerdictPanel panel, Markup out) {
    out.open("table").element("caption", panel.arithmeticTitle()).open("tbody");
    for (VerdictPanel.Line line : panel.arithmetic()) {
      out.open("tr").element("th", line.label(), "scope", "row");
      out.element("td", line.expression(), "class", "expression");
      out.element("td", line.result(), "class", "result").close("tr");
    }
    out.close("tbody").close("table");
  }

  private static void footing(VerdictPanel panel, Markup out) {
    if (!panel.footing().isEmpty()) {
      out.element("p", panel.footing(), "class", "small");
    }
  }
}
