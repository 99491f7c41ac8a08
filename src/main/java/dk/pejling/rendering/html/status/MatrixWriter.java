package dk.pejling.rendering.html.status;

import dk.pejling.rendering.html.text.Captions;
import dk.pejling.rendering.html.text.Runs;
import dk.pejling.rendering.html.text.WebAddress;
import dk.pejling.rendering.html.text.Writing;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.StatusBlock.StatusMatrix;

/** The matrix of pejlemærker and areas, a table, with the key to its marks below. */
final class MatrixWriter {
  private MatrixWriter() {}

  static void write(StatusMatrix matrix, Writing writing) {
    Markup out = writing.out();
    Captions captions = new Captions(writing);
    String name = writing.newId();
    out.open("div", "class", "matrix", "id", writing.anchors().id(matrix.caption().anchor()));
    captions.openScroll(matrix.caption(), name);
    out.open("table");
    captions.within(matrix.caption(), name);
    out.open("thead").open("tr");
    out.element("th", "Pejlemærke", "scope", "col");
    matrix.columns().forEach(column -> out.element("th", column, "scope", "col"));
    out.close("tr").close("thead").line().open("tbody");
    for (StatusMatrix.Row row : matrix.rows()) {
      out.open("tr").open("th", "scope", "row").open("span", "class", "numbered");
      out.element("span", row.number(), "class", "numeral").text(" ").open("span");
      boolean linked = writing.anchors().has(row.anchor());
      Runs.link(row.name(), linked ? WebAddress.within(row.anchor()) : "", out);
      out.close("span").close("span").close("th");
      row.cells().forEach(cell -> cell(cell, out));
      out.close("tr").line();
    }
    out.close("tbody").close("table").close("div");
    key(matrix, out);
    out.close("div").line();
  }

  private static void cell(StatusMatrix.Cell cell, Markup out) {
    out.open("td").open("p", "class", "headline");
    MarkWriter.alone(cell.light(), out);
    boolean counted = cell.headline().chars().anyMatch(Character::isDigit);
    out.text(" ").element("span", cell.headline(), "class", counted ? "count" : "words");
    out.close("p");
    if (!cell.strip().isEmpty()) {
      out.open("p");
      MarkWriter.strip(cell.strip(), 0, out);
      out.close("p");
    }
    out.open("p", "class", "small");
    if (cell.lead().isEmpty()) {
      out.text(cell.weakest());
    } else {
      out.text(cell.lead() + " ").element("strong", cell.weakest());
    }
    out.close("p");
    for (Mark given : cell.given()) {
      out.open("p", "class", "small status");
      MarkWriter.beside(given, out);
      out.element("strong", given.words()).close("p");
    }
    out.close("td");
  }

  private static void key(StatusMatrix matrix, Markup out) {
    if (!matrix.key().isEmpty()) {
      out.open("div", "class", "key").element("p", "Tegn", "class", "title");
      out.open("ul", "class", "unmarked");
      for (Mark mark : matrix.key()) {
        out.open("li", "class", "status");
        MarkWriter.beside(mark, out);
        out.element("span", mark.words()).close("li");
      }
      out.close("ul").close("div");
    }
    if (!matrix.keyNote().isEmpty()) {
      out.element("p", matrix.keyNote(), "class", "note");
    }
  }
}
