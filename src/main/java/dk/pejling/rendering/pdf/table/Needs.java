package dk.pejling.rendering.pdf.table;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.mark.CellMarks;
import dk.pejling.rendering.pdf.type.LineBreaker;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How narrow each column of a table may become without breaking words, or lines. */
final class Needs {
  /** After a shape, at most, in points. */
  private static final double AFTER_SHAPE = 12;

  /** As wide as page numbers become. */
  private static final String PAGE = "000";

  private final Measures measures;
  private final TextMeasure measure;
  private final boolean lines;

  private Needs(Measures measures, TextMeasure measure, boolean lines) {
    this.measures = measures;
    this.measure = measure;
    this.lines = lines;
  }

  /** Room for each column's longest word. */
  static List<Double> words(Table table, Measures measures, TextMeasure measure) {
    return new Needs(measures, measure, false).of(table);
  }

  /** Room for each column's longest text on one line. */
  static List<Double> lines(Table table, Measures measures, TextMeasure measure) {
    return new Needs(measures, measure, true).of(table);
  }

  private List<Double> of(Table table) {
    Double[] needs = new Double[table.columns().size()];
    for (int i = 0; i < needs.length; i++) {
      Table.Column column = table.columns().get(i);
      needs[i] =
          Math.max(
              longest(column.heading(), measures.head()), longest(column.under(), measures.head()));
    }
    for (Table.Group group : table.groups()) {
      for (Table.Row row : group.rows()) {
        int at = 0;
        for (Cell cell : row.cells()) {
          if (cell.span() == 1) {
            needs[at] = Math.max(needs[at], need(cell));
          }
          at += cell.span();
        }
      }
    }
    return new ArrayList<>(Arrays.asList(needs));
  }

  private double need(Cell cell) {
    Style bold = measures.body().in(Face.BOLD);
    Style muted = measures.body().sized(measures.muted(), measures.body().leading());
    return switch (cell) {
      case Cell.Text text -> Math.max(text(text.runs(), bold), detail(text.detail()));
      case Cell.Identified identified ->
          id(identified)
              + Math.max(longest(identified.text(), measures.body()), detail(identified.detail()));
      case Cell.Number number ->
          longest(number.text(), bold) + (number.afterBreak() ? breakWidth() : 0);
      case Cell.Muted(String text) -> longest(text, muted);
      case Cell.Status status -> measures.mark() + 4 + longest(status.words(), measures.status());
      case Cell.Phase phase ->
          CellMarks.phaseWidth(phase) + AFTER_SHAPE + longest(phase.words(), measures.status());
      case Cell.Completeness bar ->
          CellMarks.completenessWidth()
              + AFTER_SHAPE
              + longest(bar.words(), measures.status().in(Face.BOLD));
      case Cell.Fulfilment(Cell.Fill fill, String words) ->
          CellMarks.fulfilmentWidth()
              + AFTER_SHAPE
              + longest(words, measures.status().in(Face.BOLD));
      case Cell.Absent absent -> longest(absent.words(), muted);
    };
  }

  private double text(List<Run> runs, Style bold) {
    return lines
        ? runs.stream().mapToDouble(run -> longest(words(run), measures.body())).sum()
        : runs.stream().mapToDouble(run -> longest(words(run), bold)).max().orElse(0);
  }

  private double id(Cell.Identified cell) {
    Style style = measures.body().in(Face.BOLD);
    return Math.max(
        measures.idWidth(),
        measure.width(cell.id(), style.face(), style.size()) + CellSetter.AFTER_ID);
  }

  /** Words in small lines may be broken. */
  private double detail(String detail) {
    return lines ? longest(detail, measures.detail()) : 0;
  }

  private double breakWidth() {
    return measure.width(CellSetter.BREAK, Face.ITALIC, measures.body().size());
  }

  private double longest(String text, Style style) {
    if (lines) {
      return measure.width(text, style.face(), style.size());
    }
    double longest = 0;
    for (String word : LineBreaker.words(text)) {
      longest = Math.max(longest, measure.width(word, style.face(), style.size()));
    }
    return longest;
  }

  private static String words(Run run) {
    return switch (run) {
      case Run.Text(String text, Run.Weight weight) -> text;
      case Run.Link(String text, String address) -> text;
      case Run.Reference(String text, String anchor) -> text;
      case Run.PageNumber number -> PAGE;
    };
  }
}
