package dk.pejling.rendering.pdf.plot;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.figure.AreaPlotScene;
import dk.pejling.rendering.pdf.flow.Piece;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Sheet;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.AreaPlot.Headings;
import java.util.ArrayList;
import java.util.List;

/** One drawing with the rows of the table beside it, and the areas without figures below. */
final class PlotPart {
  private static final Style HEAD = new Style(Face.BOLD, 8.5, 11, Colour.INK);
  private static final Style AREA = new Style(Face.REGULAR, 9, 11, Colour.INK);
  private static final Style SMALL = new Style(Face.REGULAR, 8.5, 11, Colour.TEXT2);
  private static final Style VALUE = new Style(Face.BOLD, 8.8, 11, Colour.INK);
  private static final double HEAD_BASELINE = 4.7;
  private static final double ROW_BASELINE = 3.1;
  private static final double BELOW_HIDDEN = 5;
  private static final double TO_HIDDEN = 25.3;

  private final AreaPlot plot;
  private final Tag figure;
  private final Setting setting;
  private final PlotColumns columns;
  private final AreaPlotScene drawing;
  private final Cells headings;
  private final List<Cells> rows = new ArrayList<>();
  private final List<Cells> hidden = new ArrayList<>();

  /**
   * The cells of one row.
   *
   * @param counts an artifact, when there is no such column
   */
  private record Cells(Tag area, Tag cluster, Tag value, Tag counts) {}

  PlotPart(AreaPlot plot, Tag figure, Tag head, Tag body, Setting setting) {
    this.plot = plot;
    this.figure = figure;
    this.setting = setting;
    this.columns = PlotColumns.of(plot, setting.width(), text -> width(text, SMALL));
    this.drawing = AreaPlotScene.of(plot, columns.plotWidth(), setting.composition().measure());
    Tag top = head.child(Role.ROW);
    this.headings =
        new Cells(
            top.headingCell(Tag.Scope.COLUMN, 1),
            top.headingCell(Tag.Scope.COLUMN, 1),
            top.headingCell(Tag.Scope.COLUMN, 1),
            PlotColumns.counted(plot) ? top.headingCell(Tag.Scope.COLUMN, 1) : Artifact.LAYOUT);
    plot.rows().forEach(row -> rows.add(cells(body)));
    plot.hidden().forEach(row -> hidden.add(cells(body)));
  }

  private Cells cells(Tag body) {
    Tag row = body.child(Role.ROW);
    return new Cells(
        row.headingCell(Tag.Scope.ROW, 1),
        row.cell(1),
        row.cell(1),
        PlotColumns.counted(plot) ? row.cell(1) : Artifact.LAYOUT);
  }

  Piece piece() {
    double height =
        hidden.isEmpty()
            ? drawing.scene().height()
            : hiddenY(hidden.size() - 1) + AreaPlotScene.AXIS_BELOW + BELOW_HIDDEN;
    return Strip.of(height, this::paint);
  }

  private void paint(Sheet sheet, double x, double y) {
    head(sheet, x, y + drawing.headRule());
    if (!rows.isEmpty()) {
      sheet.scene(figure, x + columns.plot(), y, drawing.scene());
    }
    for (int i = 0; i < rows.size(); i++) {
      row(sheet, x, y + drawing.rowY(i), plot.rows().get(i), rows.get(i));
    }
    for (int i = 0; i < hidden.size(); i++) {
      absent(sheet, x, y + hiddenY(i), plot.hidden().get(i), hidden.get(i));
    }
  }

  private void head(Sheet sheet, double x, double rule) {
    Headings texts = plot.headings();
    double baseline = rule - HEAD_BASELINE;
    sheet.text(headings.area(), x, baseline, texts.area(), HEAD);
    sheet.text(headings.cluster(), x + columns.cluster(), baseline, texts.cluster(), HEAD);
    right(sheet, headings.value(), x + columns.interval(), baseline, texts.value(), HEAD);
    counts(sheet, headings.counts(), x, baseline, texts.counts(), HEAD);
    rules(sheet, x, rule, Stroke.of(Colour.INK, 1));
  }

  private void row(Sheet sheet, double x, double centre, AreaPlot.Row row, Cells cells) {
    double baseline = centre + ROW_BASELINE;
    sheet.text(cells.area(), x, baseline, row.area(), AREA);
    sheet.text(cells.cluster(), x + columns.cluster(), baseline, row.cluster(), SMALL);
    double valueEnd = x + columns.value();
    sheet.text(
        cells.value(), valueEnd - width(row.text(), VALUE), baseline, row.text() + " ", VALUE);
    if (!row.interval().isEmpty()) {
      right(sheet, cells.value(), x + columns.interval(), baseline, row.interval(), SMALL);
    }
    counts(sheet, cells.counts(), x, baseline, row.counts(), SMALL);
    rules(sheet, x, centre + AreaPlotScene.AXIS_BELOW, Stroke.of(Colour.HAIR, 0.5));
  }

  /** The words stand where the dots would. */
  private void absent(Sheet sheet, double x, double centre, AreaPlot.Absent row, Cells cells) {
    double baseline = centre + ROW_BASELINE;
    Style style = row.discretion() ? SMALL.in(Face.ITALIC) : SMALL;
    sheet.text(cells.area(), x, baseline, row.area(), AREA);
    sheet.text(cells.cluster(), x + columns.cluster(), baseline, row.cluster(), SMALL);
    double words = x + columns.plot() + AreaPlotScene.INSET;
    sheet.text(cells.value(), words, baseline, row.words() + " ", style);
    right(sheet, cells.value(), x + columns.value(), baseline, row.brief(), style);
    counts(sheet, cells.counts(), x, baseline, row.brief(), style);
    rules(sheet, x, centre + AreaPlotScene.AXIS_BELOW, Stroke.of(Colour.HAIR, 0.5));
  }

  private double hiddenY(int row) {
    double first = rows.isEmpty() ? drawing.rowY(0) : drawing.axisY() + TO_HIDDEN;
    return first + row * AreaPlotScene.PITCH;
  }

  private void counts(Sheet sheet, Tag tag, double x, double baseline, String text, Style style) {
    if (PlotColumns.counted(plot)) {
      right(sheet, tag, x + columns.counts(), baseline, text, style);
    }
  }

  private void right(Sheet sheet, Tag tag, double end, double baseline, String text, Style style) {
    sheet.text(tag, end - width(text, style), baseline, text, style);
  }

  private void rules(Sheet sheet, double x, double y, Stroke stroke) {
    sheet.rule(x, y, x + columns.plot(), y, stroke);
    sheet.rule(x + columns.plot() + columns.plotWidth(), y, x + columns.counts(), y, stroke);
  }

  private double width(String text, Style style) {
    return setting.prose().width(text, style);
  }
}
