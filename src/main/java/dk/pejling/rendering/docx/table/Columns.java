package dk.pejling.rendering.docx.table;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.docx.style.TableStyle;
import dk.pejling.rendering.docx.text.Sheet;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How wide a table's columns are, and how far their numbers reach beyond the decimal comma.
 *
 * @param widths twentieths of a point, with the cells' margins
 * @param reaches points right of where the comma stands, by column
 * @param ids how wide the widest id is, in points, by column
 */
record Columns(List<Integer> widths, List<Double> reaches, List<Double> ids) {
  static final double AFTER_ID = 6;
  private static final double AFTER_MARK = 4;

  /** For what Word sets wider than the typeface says. */
  private static final double SPARE = 1.5;

  /** Of the width: a column with a longer word breaks it. */
  private static final double MOST = 0.4;

  Columns {
    widths = List.copyOf(widths);
    reaches = List.copyOf(reaches);
    ids = List.copyOf(ids);
  }

  static Columns of(Table table, TableText text, double width, TextMeasure measure) {
    int count = table.columns().size();
    double[] reaches = new double[count];
    double[] ids = new double[count];
    double[] needs = new double[count];
    for (int i = 0; i < count; i++) {
      Table.Column column = table.columns().get(i);
      needs[i] =
          Math.max(
              longest(column.heading(), Face.BOLD, text.headSize(), measure),
              longest(column.under(), Face.REGULAR, text.headSize(), measure));
    }
    for (Table.Group group : table.groups()) {
      for (Table.Row row : group.rows()) {
        int at = 0;
        for (Cell cell : row.cells()) {
          if (cell instanceof Cell.Number number) {
            reaches[at] = Math.max(reaches[at], reach(number, text, measure));
          }
          if (cell instanceof Cell.Identified id) {
            ids[at] = Math.max(ids[at], measure.width(id.id(), Face.BOLD, text.size()) + AFTER_ID);
          }
          at += Math.max(1, cell.span());
        }
      }
    }
    for (Table.Group group : table.groups()) {
      for (Table.Row row : group.rows()) {
        int at = 0;
        for (Cell cell : row.cells()) {
          if (cell.span() <= 1) {
            double face = need(cell, row.total(), text, measure) + ids[at];
            needs[at] = Math.max(needs[at], face);
          }
          at += Math.max(1, cell.span());
        }
      }
    }
    for (int i = 0; i < count; i++) {
      needs[i] = Math.min(needs[i], MOST * width) + TableStyle.REPORT_TABLE.margins() + SPARE;
    }
    return new Columns(shared(table.columns(), needs, width), boxed(reaches), boxed(ids));
  }

  /** How far left of its column's right edge a number ends. */
  static double reach(Cell.Number number, TableText text, TextMeasure measure) {
    return measure.width(
        number.decimals(), number.strong() ? Face.BOLD : Face.REGULAR, text.size());
  }

  private static double need(Cell cell, boolean total, TableText text, TextMeasure measure) {
    Face face = total ? Face.BOLD : Face.REGULAR;
    double size = text.size();
    return switch (cell) {
      case Cell.Text(List<Run> runs, String detail) ->
          runs.stream()
              .mapToDouble(run -> longest(words(run), Face.BOLD, size, measure))
              .max()
              .orElse(0);
      case Cell.Identified id -> longest(id.text(), face, size, measure);
      case Cell.Number number ->
          measure.width(number.text(), number.strong() ? Face.BOLD : face, size)
              + (number.afterBreak() ? Cells.BREAK_WIDTH : 0);
      case Cell.Muted(String words) -> measure.width(words, Face.REGULAR, size);
      case Cell.Status status ->
          longest(status.words(), Face.MEDIUM, size, measure) + text.mark() + AFTER_MARK;
      case Cell.Phase phase -> Cells.PHASE_WIDTH + longest(phase.words(), face, size, measure);
      case Cell.Completeness bar -> Cells.BAR_WIDTH + longest(bar.words(), face, size, measure);
      case Cell.Fulfilment(Cell.Fill fill, String words) ->
          Cells.DOT_WIDTH + longest(words, Face.BOLD, size, measure);
      case Cell.Absent absent -> longest(absent.words(), Face.REGULAR, size, measure);
    };
  }

  private static String words(Run run) {
    return switch (run) {
      case Run.Text(String text, Run.Weight weight) -> text;
      case Run.Link(String text, String address) -> text;
      case Run.Reference(String text, String anchor) -> text;
      case Run.PageNumber page -> "000";
    };
  }

  private static double longest(String text, Face face, double size, TextMeasure measure) {
    return Arrays.stream(text.split("[ \u00AD-]", -1))
        .mapToDouble(word -> measure.width(word, face, size))
        .max()
        .orElse(0);
  }

  /** By the columns' shares, but each has room for its longest word as long as others can spare. */
  private static List<Integer> shared(List<Table.Column> columns, double[] needs, double width) {
    double scale = Math.min(1, width / Arrays.stream(needs).sum());
    double[] widths = new double[needs.length];
    boolean[] fixed = new boolean[needs.length];
    boolean settled = false;
    while (!settled) {
      settled = true;
      double room = width;
      double shares = 0;
      for (int i = 0; i < widths.length; i++) {
        room -= fixed[i] ? widths[i] : 0;
        shares += fixed[i] ? 0 : columns.get(i).share();
      }
      for (int i = 0; i < widths.length; i++) {
        if (!fixed[i]) {
          widths[i] = room * columns.get(i).share() / shares;
        }
      }
      for (int i = 0; i < widths.length && settled; i++) {
        double need = needs[i] * scale;
        if (!fixed[i] && widths[i] < need) {
          widths[i] = need;
          fixed[i] = true;
          settled = false;
        }
      }
    }
    List<Integer> rounded = new ArrayList<>();
    for (double each : widths) {
      rounded.add(Math.max(1, Sheet.twips(each)));
    }
    return rounded;
  }

  private static List<Double> boxed(double[] each) {
    return Arrays.stream(each).boxed().toList();
  }
}
