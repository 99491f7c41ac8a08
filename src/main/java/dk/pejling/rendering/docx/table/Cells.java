package dk.pejling.rendering.docx.table;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.docx.mark.Signs;
import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.Form;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Inline;
import dk.pejling.rendering.docx.text.Sheet;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table.Align;
import java.util.List;
import java.util.function.Consumer;

/** Writes the cells of one table. */
record Cells(TableText text, Columns columns, List<Align> aligns) {
  static final double BREAK_WIDTH = 12;
  static final double PHASE_WIDTH = 55;
  static final double BAR_WIDTH = 28;
  static final double DOT_WIDTH = 13;
  private static final double AFTER_MARK = 5;

  Cells {
    aligns = List.copyOf(aligns);
  }

  /**
   * @param column the first it stands in
   * @param total whether the row is set bold
   */
  void write(Cell cell, int column, boolean total, Flow flow) {
    CharacterStyle plain = total ? CharacterStyle.STRONG : CharacterStyle.DEFAULT_PARAGRAPH_FONT;
    Align align = aligns.get(column + Math.max(1, cell.span()) - 1);
    switch (cell) {
      case Cell.Text(var runs, String detail) -> {
        flow.prose(aligned(align), runs, plain);
        detail(detail, Form.of(ParagraphStyle.TABLE_DETAIL), flow);
      }
      case Cell.Identified identified -> identified(identified, column, plain, flow);
      case Cell.Number number -> number(number, column, plain, flow);
      case Cell.Muted(String words) ->
          flow.paragraph(aligned(align), line -> line.text(words, CharacterStyle.MUTED));
      case Cell.Status status ->
          marked(
              text.mark() + AFTER_MARK,
              line -> Signs.beside(line, status.mark(), text.mark(), text.size()),
              status.words(),
              status.strong() || total ? CharacterStyle.STRONG : plain,
              flow);
      case Cell.Phase phase ->
          marked(
              PHASE_WIDTH,
              line -> Signs.phase(line, phase, text.size()),
              phase.words(),
              plain,
              flow);
      case Cell.Completeness bar ->
          marked(
              BAR_WIDTH,
              line -> Signs.completeness(line, bar, text.size()),
              bar.words(),
              bar.filled() < bar.expected() ? CharacterStyle.STRONG : plain,
              flow);
      case Cell.Fulfilment(Cell.Fill fill, String words) ->
          marked(
              DOT_WIDTH,
              line -> Signs.fulfilment(line, fill, text.size()),
              words,
              fill == Cell.Fill.FULL ? plain : CharacterStyle.STRONG,
              flow);
      case Cell.Absent absent ->
          flow.paragraph(
              aligned(align),
              line ->
                  line.text(
                      absent.words(),
                      absent.hidden() ? CharacterStyle.DISCRETION : CharacterStyle.MUTED));
    }
  }

  private void identified(Cell.Identified cell, int column, CharacterStyle plain, Flow flow) {
    int indent = Sheet.twips(columns.ids().get(column));
    flow.paragraph(
        Form.of(text.body()).hung(indent),
        line -> {
          line.reference(cell.anchor(), link -> link.text(cell.id(), CharacterStyle.IDENTIFIER));
          line.tab().text(cell.text(), plain);
        });
    detail(cell.detail(), Form.of(ParagraphStyle.TABLE_DETAIL).inset(indent), flow);
  }

  private void number(Cell.Number number, int column, CharacterStyle plain, Flow flow) {
    double own = Columns.reach(number, text, flow.composition().measure());
    boolean decimal = aligns.get(column) == Align.DECIMAL;
    double from = decimal ? Math.max(0, columns.reaches().get(column) - own) : 0;
    Form form = Form.of(text.body());
    flow.paragraph(
        aligns.get(column) == Align.LEFT ? form : form.end(Sheet.twips(from)),
        line -> {
          if (number.afterBreak()) {
            line.sign(slashes(), "databrud før", 1);
            line.text("\u2009");
          }
          line.text(number.text(), number.strong() ? CharacterStyle.STRONG : plain);
        });
  }

  /** Two slanted strokes: the series is cut here. */
  private static Scene slashes() {
    Stroke stroke = Stroke.of(Colour.INK, 0.75);
    return new Drawing().line(1, 7.5, 4, 0.5, stroke).line(4, 7.5, 7, 0.5, stroke).scene(8, 8);
  }

  private void marked(
      double indent, Consumer<Inline> mark, String words, CharacterStyle style, Flow flow) {
    flow.paragraph(
        Form.of(text.body()).hung(Sheet.twips(indent)),
        line -> {
          mark.accept(line);
          line.tab().text(words, style);
        });
  }

  private static void detail(String detail, Form form, Flow flow) {
    if (!detail.isEmpty()) {
      flow.paragraph(form, line -> line.text(detail));
    }
  }

  private Form aligned(Align align) {
    Form form = Form.of(text.body());
    return align == Align.LEFT ? form : form.end(0);
  }
}
