package dk.pejling.rendering.html.table;

import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.mark.CellMarks;
import dk.pejling.rendering.html.status.MarkWriter;
import dk.pejling.rendering.html.text.Drawn;
import dk.pejling.rendering.html.text.Runs;
import dk.pejling.rendering.html.text.WebAddress;
import dk.pejling.rendering.html.text.Writing;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import java.util.List;

/** What stands in the cells of one table. Shapes stand beside their words and are decoration. */
final class CellWriter {
  private static final double HEIGHT = 9;

  private final Writing writing;
  private final Markup out;
  private final CommaRoom room;

  CellWriter(Table table, Writing writing) {
    this.writing = writing;
    this.out = writing.out();
    this.room = CommaRoom.of(table, writing.measure());
  }

  void write(Cell cell, int column) {
    switch (cell) {
      case Cell.Text text -> {
        writing.runs().write(text.runs(), out);
        detail(text.detail());
      }
      case Cell.Identified identified -> identified(identified);
      case Cell.Number number -> number(number, column);
      case Cell.Muted(String text) -> out.element("span", text, "class", "muted");
      case Cell.Status status -> {
        out.open("span", "class", "status");
        MarkWriter.beside(status.mark(), out);
        out.element(status.strong() ? "strong" : "span", status.words()).close("span");
      }
      case Cell.Phase phase ->
          beside(
              CellMarks.phase(phase, 0, HEIGHT / 2),
              CellMarks.phaseWidth(phase),
              phase.words(),
              false);
      case Cell.Completeness bar ->
          beside(
              CellMarks.completeness(bar, 0, HEIGHT / 2),
              CellMarks.completenessWidth(),
              bar.words(),
              bar.filled() < bar.expected());
      case Cell.Fulfilment(Cell.Fill fill, String words) ->
          beside(
              CellMarks.fulfilment(fill, 0, HEIGHT / 2),
              CellMarks.fulfilmentWidth(),
              words,
              fill != Cell.Fill.FULL);
      case Cell.Absent absent ->
          out.element(absent.hidden() ? "em" : "span", absent.words(), "class", "muted");
    }
  }

  private void beside(List<Shape> shapes, double width, String words, boolean strong) {
    out.open("span", "class", "status");
    Drawn.decoration(new Scene(width, HEIGHT, shapes), "shape", out);
    out.element(strong ? "strong" : "span", words).close("span");
  }

  private void identified(Cell.Identified cell) {
    out.open("span", "class", "identified").open("span", "class", "id");
    boolean linked = writing.anchors().has(cell.anchor());
    Runs.link(cell.id(), linked ? WebAddress.within(cell.anchor()) : "", out);
    out.close("span").text(" ").open("span").text(cell.text());
    detail(cell.detail());
    out.close("span").close("span");
  }

  private void number(Cell.Number number, int column) {
    if (number.afterBreak()) {
      out.element("span", "// ", "class", "break");
    }
    out.element(
        number.strong() ? "strong" : "span",
        number.text(),
        "class",
        "number",
        "style",
        room.after(column, number));
  }

  private void detail(String detail) {
    if (!detail.isEmpty()) {
      out.text(" ").element("span", detail, "class", "detail");
    }
  }
}
