package dk.pejling.rendering.pdf.table;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.mark.CellMarks;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.rendering.pdf.flow.Beside;
import dk.pejling.rendering.pdf.flow.Piece;
import dk.pejling.rendering.pdf.flow.Stack;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.setting.ProseSetter;
import dk.pejling.rendering.pdf.setting.ProseSetter.Side;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.rendering.pdf.type.Target;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.document.Table.Align;
import java.util.ArrayList;
import java.util.List;

/** Sets the cells of one table. */
final class CellSetter {
  static final String BREAK = "//\u2009";
  static final double AFTER_ID = 6;
  private static final double AFTER_MARK = 4;
  private static final double AFTER_SHAPE = 5;
  private static final double AFTER_PHASE = 11;

  private final Table table;
  private final Measures measures;
  private final Grid grid;
  private final Decimals decimals;
  private final Setting setting;
  private final ProseSetter prose;

  CellSetter(Table table, Measures measures, Grid grid, Setting setting) {
    this.table = table;
    this.measures = measures;
    this.grid = grid;
    this.setting = setting;
    this.prose = setting.prose();
    this.decimals = Decimals.of(table, measures, setting.composition().measure());
  }

  /**
   * @param column the first it stands in
   * @param total whether the row is set bold
   */
  Piece set(Cell cell, int column, boolean total, Tag tag) {
    double width = grid.width(column, cell.span());
    Side side = side(table.columns().get(column + cell.span() - 1).align());
    Style body = measures.total(total);
    return switch (cell) {
      case Cell.Text text ->
          detailed(prose.spans(text.runs(), body), text.detail(), new Box(tag, width, side));
      case Cell.Identified identified -> identified(identified, width, body, tag);
      case Cell.Number number -> number(number, column, total, tag);
      case Cell.Muted(String text) -> lines(tag, Span.of(text, muted(total)), width, side);
      case Cell.Status status -> status(status, width, tag);
      case Cell.Phase phase ->
          new Marked(
                  CellMarks.phaseWidth(phase) + AFTER_PHASE, (x, y) -> CellMarks.phase(phase, x, y))
              .beside(Span.of(phase.words(), small()), width, tag, prose);
      case Cell.Completeness bar ->
          new Marked(
                  CellMarks.completenessWidth() + AFTER_SHAPE,
                  (x, y) -> CellMarks.completeness(bar, x, y))
              .beside(
                  Span.of(
                      bar.words(), bar.filled() < bar.expected() ? small().in(Face.BOLD) : small()),
                  width,
                  tag,
                  prose);
      case Cell.Fulfilment(Cell.Fill fill, String words) ->
          new Marked(
                  CellMarks.fulfilmentWidth() + AFTER_SHAPE,
                  (x, y) -> CellMarks.fulfilment(fill, x, y))
              .beside(
                  Span.of(words, fill == Cell.Fill.FULL ? small() : small().in(Face.BOLD)),
                  width,
                  tag,
                  prose);
      case Cell.Absent absent ->
          lines(
              tag,
              Span.of(
                  absent.words(), absent.hidden() ? muted(false).in(Face.ITALIC) : muted(false)),
              width,
              side);
    };
  }

  private record Box(Tag tag, double width, Side side) {}

  private Piece identified(Cell.Identified cell, double width, Style body, Tag tag) {
    Style style = body.in(Face.BOLD).in(Colour.LINE);
    double indent = idWidth();
    Target target =
        cell.anchor().isEmpty() ? new Target.Nowhere() : new Target.Place(cell.anchor());
    Piece id =
        prose.block(tag, List.of(new Span(cell.id() + " ", style, target)), indent, Side.LEFT);
    Piece text =
        detailed(
            List.of(Span.of(cell.text(), body)),
            cell.detail(),
            new Box(tag, width - indent, Side.LEFT));
    return new Beside(List.of(new Beside.Part(0, id), new Beside.Part(indent, text)));
  }

  /** The table's widest id decides where the texts begin. */
  private double idWidth() {
    Style style = measures.body().in(Face.BOLD);
    double widest = 0;
    for (Table.Group group : table.groups()) {
      for (Table.Row row : group.rows()) {
        for (Cell cell : row.cells()) {
          if (cell instanceof Cell.Identified identified) {
            widest = Math.max(widest, prose.width(identified.id(), style));
          }
        }
      }
    }
    return Math.max(measures.idWidth(), widest + AFTER_ID);
  }

  private Piece number(Cell.Number number, int column, boolean total, Tag tag) {
    boolean decimal = table.columns().get(column).align() == Align.DECIMAL;
    Style style = number.strong() || total ? measures.body().in(Face.BOLD) : measures.body();
    double indent =
        decimal ? decimals.indent(column, number, measures, setting.composition().measure()) : 0;
    List<Span> spans = new ArrayList<>();
    if (number.afterBreak()) {
      spans.add(Span.of(BREAK, measures.body().in(Face.ITALIC)));
    }
    spans.add(Span.of(number.text(), style));
    Side side = decimal ? Side.RIGHT : side(table.columns().get(column).align());
    return prose.block(tag, spans, grid.width(column, 1) - indent, side);
  }

  private Piece status(Cell.Status status, double width, Tag tag) {
    double size = measures.mark();
    Style style = status.strong() ? measures.status() : measures.status().in(Face.REGULAR);
    return new Marked(
            size + AFTER_MARK, (x, y) -> StatusMarks.shapes(status.mark(), x + size / 2, y, size))
        .beside(Span.of(status.words(), style), width, tag, prose);
  }

  private Piece detailed(List<Span> spans, String detail, Box box) {
    List<Item> items = new ArrayList<>();
    if (detail.isEmpty()) {
      return prose.lines(box.tag(), spans, box.width(), box.side());
    }
    List<Span> spaced = new ArrayList<>(spans);
    spaced.add(Span.of(" ", measures.body()));
    items.add(Item.of(prose.lines(box.tag(), spaced, box.width(), box.side())).kept());
    Span small = Span.of(detail, measures.detail());
    items.add(Item.of(prose.lines(box.tag(), List.of(small), box.width(), box.side())));
    return Stack.of(items);
  }

  private Piece lines(Tag tag, Span span, double width, Side side) {
    return prose.lines(tag, List.of(span), width, side);
  }

  private Style small() {
    return measures.status().in(Face.REGULAR);
  }

  private Style muted(boolean total) {
    Style body = measures.total(total);
    return body.in(Colour.TEXT2).sized(measures.muted(), body.leading());
  }

  private static Side side(Align align) {
    return align == Align.LEFT ? Side.LEFT : Side.RIGHT;
  }
}
