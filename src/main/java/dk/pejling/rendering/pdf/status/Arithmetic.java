package dk.pejling.rendering.pdf.status;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Sheet;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.StatusBlock.VerdictPanel;
import java.util.ArrayList;
import java.util.List;

/**
 * A verdict's calculation, line by line; the result below a rule. Read as a table whose first
 * column heads the rows.
 *
 * @param width of it all
 * @param expressionX where the expressions begin
 */
record Arithmetic(
    VerdictPanel panel,
    Tag title,
    List<Cells> rows,
    Setting setting,
    double width,
    double expressionX) {
  private static final Style TITLE = new Style(Face.BOLD, 8.5, 14, Colour.INK);
  private static final Style LABEL = new Style(Face.REGULAR, 8.5, 14, Colour.INK);
  private static final Style EXPRESSION = LABEL.in(Colour.TEXT2);
  private static final double FIRST = 16;
  private static final double LABEL_GAP = 8;
  private static final double LEAST_EXPRESSION_X = 36;
  private static final double TO_RULE = 6.3;
  private static final double TO_RESULT = 17;

  /** Heading, expression and result of one line. */
  record Cells(Tag label, Tag expression, Tag result) {}

  Arithmetic {
    rows = List.copyOf(rows);
  }

  /** The width in which no expression runs into its result. */
  static double widthFor(VerdictPanel panel, Setting setting) {
    double widest = 0;
    for (VerdictPanel.Line line : panel.arithmetic()) {
      double figures =
          setting.prose().width(line.expression(), EXPRESSION)
              + LABEL_GAP
              + setting.prose().width(line.result(), TITLE);
      widest = Math.max(widest, figures);
    }
    return expressionX(panel, setting) + widest;
  }

  private static double expressionX(VerdictPanel panel, Setting setting) {
    double labels = LEAST_EXPRESSION_X - LABEL_GAP;
    for (VerdictPanel.Line line : panel.arithmetic()) {
      labels = Math.max(labels, setting.prose().width(line.label(), TITLE));
    }
    return labels + LABEL_GAP;
  }

  static Arithmetic of(VerdictPanel panel, Tag division, Setting setting, double width) {
    Tag title = division.child(Role.P);
    Tag body = division.child(Role.TABLE).child(Role.TABLE_BODY);
    List<Cells> rows = new ArrayList<>();
    for (int i = 0; i < panel.arithmetic().size(); i++) {
      Tag row = body.child(Role.ROW);
      rows.add(new Cells(row.headingCell(Tag.Scope.ROW, 1), row.cell(1), row.cell(1)));
    }
    return new Arithmetic(panel, title, rows, setting, width, expressionX(panel, setting));
  }

  /** From the title's baseline to the last line's. */
  double depth() {
    int lines = rows.size();
    return FIRST + (lines - 1) * LABEL.leading() + (lines > 1 ? TO_RESULT - LABEL.leading() : 0);
  }

  /**
   * @param y baseline of the title
   */
  void paint(Sheet sheet, double x, double y) {
    sheet.text(title, x, y, panel.arithmeticTitle(), TITLE);
    double baseline = y + FIRST;
    for (int i = 0; i < rows.size(); i++) {
      boolean result = i > 0 && i == rows.size() - 1;
      if (result) {
        double rule = baseline - LABEL.leading() + TO_RULE;
        sheet.rule(x, rule, x + width, rule, Stroke.of(Colour.AXIS, 0.75));
        baseline += TO_RESULT - LABEL.leading();
      }
      VerdictPanel.Line line = panel.arithmetic().get(i);
      Style style = result ? TITLE : LABEL;
      double right = x + width - setting.prose().width(line.result(), style);
      sheet.text(rows.get(i).label(), x, baseline, line.label(), style);
      sheet.text(
          rows.get(i).expression(), x + expressionX, baseline, line.expression(), EXPRESSION);
      sheet.text(rows.get(i).result(), right, baseline, line.result(), style);
      baseline += LABEL.leading();
    }
  }
}
