package dk.pejling.rendering.pdf.table;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.document.Table.Density;

/**
 * The sizes of one table, in points.
 *
 * @param body of cells
 * @param status of the words beside marks
 * @param detail of small lines below
 * @param top from a row's upper rule to its first line's box
 * @param bottom from a row's last line's box to its lower rule
 * @param gap between columns
 * @param idWidth of the column of ids within a cell, at least
 * @param mark diameter of status marks
 */
record Measures(
    Style body,
    Style head,
    Style status,
    Style detail,
    double top,
    double bottom,
    double gap,
    double idWidth,
    double mark,
    Colour rule) {
  /** A dense table with more rows than this is set as tight as it goes. */
  private static final int LONG = 16;

  private static final double TIGHT = 0.9;
  private static final double LOOSE = 2;
  private static final double MUTED_LESS = 0.7;
  private static final Style DETAIL = new Style(Face.REGULAR, 7.8, 11, Colour.TEXT2);

  static Measures of(Table table) {
    if (table.density() == Density.DENSE) {
      int rows = table.groups().stream().mapToInt(group -> group.rows().size()).sum();
      double inset = rows > LONG ? TIGHT : LOOSE;
      return new Measures(
          new Style(Face.REGULAR, 8.5, 10.4, Colour.INK),
          new Style(Face.BOLD, 8, 10, Colour.INK),
          new Style(Face.MEDIUM, 8, 10.4, Colour.INK),
          DETAIL.sized(7.5, 10),
          inset,
          inset,
          7,
          20,
          8.4,
          Colour.HAIR);
    }
    boolean airy =
        table.groups().stream()
            .flatMap(group -> group.rows().stream())
            .flatMap(row -> row.cells().stream())
            .anyMatch(Measures::hasDetail);
    return new Measures(
        new Style(Face.REGULAR, 9.5, 12, Colour.INK),
        new Style(Face.BOLD, 8.5, 10.5, Colour.INK),
        new Style(Face.MEDIUM, 9, 12, Colour.INK),
        DETAIL,
        airy ? 5.2 : 2.1,
        airy ? 4.9 : 2.1,
        8,
        22,
        9,
        airy ? Colour.RULE : Colour.HAIR);
  }

  private static boolean hasDetail(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> !text.detail().isEmpty();
      case Cell.Identified identified -> !identified.detail().isEmpty();
      default -> false;
    };
  }

  /** A row's room, where that brings a page's content onto the page. */
  double give() {
    return 2 * (Math.min(top, bottom) - TIGHT);
  }

  /** The size of intervals and of words in place of figures. */
  double muted() {
    return body.size() - MUTED_LESS;
  }

  Style total(boolean total) {
    return total ? body.in(Face.BOLD) : body;
  }
}
