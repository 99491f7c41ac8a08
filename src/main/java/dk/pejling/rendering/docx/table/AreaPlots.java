package dk.pejling.rendering.docx.table;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Placing;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.figure.AreaPlotScene;
import dk.pejling.rendering.docx.style.CellForm;
import dk.pejling.rendering.docx.style.CellForm.Merge;
import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.Form;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.style.TableStyle;
import dk.pejling.rendering.docx.text.Captions;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Frame;
import dk.pejling.rendering.docx.text.Sheet;
import dk.pejling.report.document.AreaPlot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Areas against the region: a table whose column of dots is one picture beside all rows. */
public final class AreaPlots {
  private static final double SIZE = 8.5;
  private static final double GAP = 9;
  private static final double LEAST_PLOT = 120;
  private static final double BELOW = AreaPlotScene.AXIS_BELOW + 7;

  private final AreaPlot plot;
  private final List<Side> left = new ArrayList<>();
  private final List<Side> right = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private final AreaPlotScene scene;

  /** A column of words beside the picture. */
  private record Side(
      String heading,
      Function<AreaPlot.Row, String> text,
      Function<AreaPlot.Absent, String> absent,
      CharacterStyle style) {}

  private AreaPlots(AreaPlot plot, double width, TextMeasure measure) {
    this.plot = plot;
    left.add(
        new Side(
            plot.headings().area(),
            AreaPlot.Row::area,
            AreaPlot.Absent::area,
            CharacterStyle.DEFAULT_PARAGRAPH_FONT));
    left.add(
        new Side(
            plot.headings().cluster(),
            AreaPlot.Row::cluster,
            AreaPlot.Absent::cluster,
            CharacterStyle.MUTED));
    right.add(
        new Side(
            plot.headings().value(),
            AreaPlot.Row::text,
            AreaPlot.Absent::brief,
            CharacterStyle.STRONG));
    if (plot.rows().stream().anyMatch(row -> !row.interval().isEmpty())) {
      right.add(new Side("", AreaPlot.Row::interval, absent -> "", CharacterStyle.MUTED));
    }
    if (!plot.headings().counts().isEmpty()) {
      right.add(
          new Side(
              plot.headings().counts(),
              AreaPlot.Row::counts,
              absent -> "",
              CharacterStyle.DEFAULT_PARAGRAPH_FONT));
    }
    List<Double> lefts = left.stream().map(side -> width(side, measure)).toList();
    List<Double> rights = right.stream().map(side -> width(side, measure)).toList();
    double beside = Stream.concat(lefts.stream(), rights.stream()).reduce(0.0, Double::sum);
    double room = Math.max(LEAST_PLOT, width - beside);
    double share = Math.min(1, (width - room) / beside);
    lefts.forEach(each -> widths.add(Sheet.twips(each * share)));
    widths.add(Sheet.twips(room));
    rights.forEach(each -> widths.add(Sheet.twips(each * share)));
    this.scene = AreaPlotScene.of(plot, room - TableStyle.REPORT_TABLE.margins(), measure);
  }

  public static void write(AreaPlot plot, Flow flow) {
    Captions.above(plot.caption(), flow);
    AreaPlots plots = new AreaPlots(plot, flow.width(), flow.composition().measure());
    flow.table(
        TableStyle.REPORT_TABLE,
        new Frame.Description(
            plots.widths, plot.caption().message(), plot.caption().subtitle(), true),
        plots::rows);
    Captions.notes(plot.notes(), flow);
  }

  private double width(Side side, TextMeasure measure) {
    double widest = side.heading().isEmpty() ? 0 : longestWord(side.heading(), measure);
    for (AreaPlot.Row row : plot.rows()) {
      widest = Math.max(widest, measure.width(side.text().apply(row), Face.BOLD, SIZE));
    }
    for (AreaPlot.Absent absent : plot.hidden()) {
      widest = Math.max(widest, measure.width(side.absent().apply(absent), Face.REGULAR, SIZE));
    }
    return widest + GAP;
  }

  private static double longestWord(String heading, TextMeasure measure) {
    return Stream.of(heading.split(" ", -1))
        .mapToDouble(word -> measure.width(word, Face.BOLD, SIZE))
        .max()
        .orElse(0);
  }

  private void rows(Frame table) {
    table.row(Frame.Row.HEADING, () -> head(table));
    for (int i = 0; i < plot.rows().size(); i++) {
      int at = i;
      double height =
          i == 0 ? AreaPlotScene.FIRST_ROW + AreaPlotScene.PITCH / 2 : AreaPlotScene.PITCH;
      table.row(Frame.Row.exactly(height), () -> row(table, at));
    }
    table.row(Frame.Row.exactly(BELOW), () -> axis(table));
    plot.hidden().forEach(absent -> table.row(Frame.Row.BODY, () -> absent(table, absent)));
  }

  private void head(Frame table) {
    for (int i = 0; i < left.size(); i++) {
      words(table, CellForm.of(widths.get(i)), left.get(i).heading(), false);
    }
    table.cell(
        CellForm.of(widths.get(left.size())).atFoot(),
        cell ->
            cell.paragraph(
                ParagraphStyle.PLOT, line -> line.picture(part(0, scene.headRule()), "")));
    int first = left.size() + 1;
    for (int i = 0; i < right.size(); i++) {
      int width = widths.get(first + i);
      String heading = right.get(i).heading();
      if (i + 1 < right.size() && right.get(i + 1).heading().isEmpty()) {
        // the interval's column has no heading of its own
        i++;
        words(table, CellForm.of(width + widths.get(first + i)).spanning(2), heading, true);
      } else {
        words(table, CellForm.of(width), heading, true);
      }
    }
  }

  private static void words(Frame table, CellForm cellForm, String text, boolean end) {
    Form form = Form.of(ParagraphStyle.TABLE_HEAD_DENSE);
    table.cell(
        cellForm.atFoot(),
        cell -> cell.paragraph(end ? form.end(0) : form, line -> line.text(text)));
  }

  private void row(Frame table, int at) {
    AreaPlot.Row row = plot.rows().get(at);
    for (int i = 0; i < left.size(); i++) {
      value(table, widths.get(i), left.get(i), left.get(i).text().apply(row), false);
    }
    picture(table, at == 0 ? Merge.BEGINS : Merge.GOES_ON);
    int first = left.size() + 1;
    for (int i = 0; i < right.size(); i++) {
      value(table, widths.get(first + i), right.get(i), right.get(i).text().apply(row), true);
    }
  }

  private void axis(Frame table) {
    for (int i = 0; i < widths.size(); i++) {
      if (i == left.size()) {
        picture(table, plot.rows().isEmpty() ? Merge.BEGINS : Merge.GOES_ON);
      } else {
        table.cell(CellForm.of(widths.get(i)), cell -> {});
      }
    }
  }

  private void picture(Frame table, Merge merge) {
    table.cell(
        CellForm.of(widths.get(left.size())).merged(merge),
        cell -> {
          if (merge == Merge.BEGINS) {
            Scene body = part(scene.headRule(), scene.scene().height());
            cell.paragraph(ParagraphStyle.PLOT, line -> line.picture(body, plot.alternative()));
          }
        });
  }

  private void absent(Frame table, AreaPlot.Absent absent) {
    for (int i = 0; i < left.size(); i++) {
      value(table, widths.get(i), left.get(i), left.get(i).absent().apply(absent), false);
    }
    CharacterStyle style = absent.discretion() ? CharacterStyle.DISCRETION : CharacterStyle.MUTED;
    table.cell(
        CellForm.of(widths.get(left.size())).atFoot(),
        cell -> cell.paragraph(ParagraphStyle.PLOT_TEXT, line -> line.text(absent.words(), style)));
    int first = left.size() + 1;
    for (int i = 0; i < right.size(); i++) {
      String text = right.get(i).absent().apply(absent);
      table.cell(
          CellForm.of(widths.get(first + i)).atFoot(),
          cell ->
              cell.paragraph(
                  Form.of(ParagraphStyle.PLOT_TEXT).end(0), line -> line.text(text, style)));
    }
  }

  private static void value(Frame table, int width, Side side, String text, boolean end) {
    Form form = Form.of(ParagraphStyle.PLOT_TEXT);
    table.cell(
        CellForm.of(width).atFoot(),
        cell -> cell.paragraph(end ? form.end(0) : form, line -> line.text(text, side.style())));
  }

  /** What of the drawing stands between two heights. */
  private Scene part(double top, double bottom) {
    return new Scene(
        scene.scene().width(),
        bottom - top,
        scene.scene().shapes().stream().map(shape -> Placing.moved(shape, 0, -top)).toList());
  }
}
