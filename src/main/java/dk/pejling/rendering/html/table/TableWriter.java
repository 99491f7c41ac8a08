package dk.pejling.rendering.html.table;

import dk.pejling.rendering.html.text.Captions;
import dk.pejling.rendering.html.text.Writing;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.document.Table.Align;
import dk.pejling.report.document.Table.Column;
import java.util.List;

/** Tables: caption, head, rows in their groups, notes. The first cell heads its row. */
public final class TableWriter {
  /** With so few columns a table fits the narrowest page. */
  private static final int NARROW = 2;

  private TableWriter() {}

  public static void write(Table table, Writing writing) {
    Markup out = writing.out();
    Captions captions = new Captions(writing);
    String name = writing.newId();
    boolean wide = table.columns().size() > NARROW;
    out.open(
        "div",
        "class",
        table.density() == Table.Density.DENSE ? "table dense" : "table",
        "id",
        writing.anchors().id(table.caption().anchor()));
    if (wide) {
      captions.openScroll(table.caption(), name);
    }
    out.open("table", "class", wide ? "wide-" + Math.min(table.columns().size(), 8) : "");
    captions.within(table.caption(), name);
    columns(table.columns(), out);
    head(table.columns(), out);
    CellWriter cells = new CellWriter(table, writing);
    table.groups().forEach(group -> group(group, table.columns(), cells, out));
    out.close("table");
    if (wide) {
      out.close("div");
    }
    captions.notes(table.notes());
    out.close("div").line();
  }

  private static void columns(List<Column> columns, Markup out) {
    double all = columns.stream().mapToDouble(Column::share).sum();
    out.open("colgroup");
    for (Column column : columns) {
      long percent = Math.round(100 * column.share() / all);
      out.empty("col", "style", "width:" + percent + "%");
    }
    out.close("colgroup");
  }

  private static void head(List<Column> columns, Markup out) {
    if (columns.stream().allMatch(each -> each.heading().isEmpty() && each.under().isEmpty())) {
      return;
    }
    out.open("thead").open("tr");
    for (Column column : columns) {
      boolean headed = !column.heading().isBlank() || !column.under().isBlank();
      String element = headed ? "th" : "td";
      out.open(element, "scope", headed ? "col" : "", "class", side(column.align()));
      out.text(column.heading());
      if (!column.under().isEmpty()) {
        out.text(" ").element("span", column.under(), "class", "detail");
      }
      out.close(element);
    }
    out.close("tr").close("thead").line();
  }

  private static void group(Table.Group group, List<Column> columns, CellWriter cells, Markup out) {
    out.open("tbody");
    for (Table.Row row : group.rows()) {
      out.open("tr", "class", row.total() ? "total" : "");
      int at = 0;
      for (Cell cell : row.cells()) {
        String element = at == 0 ? "th" : "td";
        out.open(
            element,
            "scope",
            at == 0 ? "row" : "",
            "colspan",
            cell.span() > 1 ? Integer.toString(cell.span()) : "",
            "class",
            side(columns.get(at + cell.span() - 1).align()));
        cells.write(cell, at);
        out.close(element);
        at += cell.span();
      }
      out.close("tr").line();
    }
    out.close("tbody");
  }

  private static String side(Align align) {
    return align == Align.LEFT ? "" : "right";
  }
}
