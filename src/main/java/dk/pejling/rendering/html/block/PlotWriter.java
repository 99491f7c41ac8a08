package dk.pejling.rendering.html.block;

import dk.pejling.rendering.chart.figure.AreaPlotScene;
import dk.pejling.rendering.html.text.Captions;
import dk.pejling.rendering.html.text.Drawn;
import dk.pejling.rendering.html.text.Writing;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.AreaPlot.Absent;
import dk.pejling.report.document.AreaPlot.Row;
import java.util.List;

/**
 * A dot plot as a table with the drawing in a column of its own: one cell over all rows, whose
 * heights are those of the drawing.
 */
final class PlotWriter {
  private static final double WIDTH = 200;

  private final Writing writing;
  private final Markup out;

  PlotWriter(Writing writing) {
    this.writing = writing;
    this.out = writing.out();
  }

  void write(AreaPlot plot) {
    Captions captions = new Captions(writing);
    String name = writing.newId();
    out.open("div", "class", "plot", "id", writing.anchors().id(plot.caption().anchor()));
    captions.openScroll(plot.caption(), name);
    out.open("table");
    captions.within(plot.caption(), name);
    AreaPlotScene drawing = AreaPlotScene.of(plot, WIDTH, writing.measure());
    head(plot, drawing);
    rows(plot, drawing);
    hidden(plot);
    out.close("table").close("div");
    captions.notes(plot.notes());
    out.close("div").line();
  }

  private static boolean counted(AreaPlot plot) {
    return !plot.headings().counts().isEmpty();
  }

  private void head(AreaPlot plot, AreaPlotScene drawing) {
    double height = plot.rows().isEmpty() ? AreaPlotScene.PITCH : drawing.headRule();
    out.open("thead").open("tr", "style", "height:" + Drawn.rem(height));
    out.element("th", plot.headings().area(), "scope", "col");
    out.element("th", plot.headings().cluster(), "scope", "col");
    if (!plot.rows().isEmpty()) {
      out.open("th", "scope", "col", "class", "drawing");
      out.element("span", "Tegnet", "class", "unseen").close("th");
    }
    out.element("th", plot.headings().value(), "scope", "col", "class", "right");
    if (counted(plot)) {
      out.element("th", plot.headings().counts(), "scope", "col", "class", "right");
    }
    out.close("tr").close("thead");
  }

  private void rows(AreaPlot plot, AreaPlotScene drawing) {
    if (plot.rows().isEmpty()) {
      return;
    }
    out.open("tbody", "class", "drawn");
    for (int i = 0; i < plot.rows().size(); i++) {
      Row row = plot.rows().get(i);
      out.open("tr").element("th", row.area(), "scope", "row");
      out.element("td", row.cluster(), "class", "muted");
      if (i == 0) {
        drawing(plot, drawing);
      }
      out.open("td", "class", "right").element("strong", row.text());
      if (!row.interval().isEmpty()) {
        out.text(" ").element("span", row.interval(), "class", "interval muted");
      }
      out.close("td");
      if (counted(plot)) {
        out.element("td", row.counts(), "class", "right muted");
      }
      out.close("tr");
    }
    out.close("tbody");
  }

  /** Begins above the cell, beside the head, and ends below it, with the axis. */
  private void drawing(AreaPlot plot, AreaPlotScene drawing) {
    out.open("td", "class", "drawing", "rowspan", Integer.toString(plot.rows().size()));
    out.open("div", "style", "top:" + Drawn.rem(-rise(drawing)));
    String title = plot.caption().message();
    Drawn.figure(drawing.scene(), title, plot.alternative(), "dots", writing);
    out.close("div").close("td");
  }

  /** The first row's middle is half a row below the cell's top. */
  private static double rise(AreaPlotScene drawing) {
    return drawing.rowY(0) - AreaPlotScene.PITCH / 2;
  }

  private void hidden(AreaPlot plot) {
    List<Absent> areas = plot.hidden();
    if (areas.isEmpty()) {
      return;
    }
    out.open("tbody", "class", "absent");
    for (Absent area : areas) {
      String words = area.discretion() ? "em" : "span";
      out.open("tr").element("th", area.area(), "scope", "row");
      out.element("td", area.cluster(), "class", "muted");
      if (!plot.rows().isEmpty()) {
        out.open("td", "class", "muted").element(words, area.words()).close("td");
      }
      out.open("td", "class", "right muted");
      if (plot.rows().isEmpty()) {
        out.element(words, area.words()).text(" ");
      }
      out.element(words, area.brief()).close("td");
      if (counted(plot)) {
        out.open("td", "class", "right muted").element(words, area.brief()).close("td");
      }
      out.close("tr");
    }
    out.close("tbody");
  }
}
