package dk.pejling.rendering.docx.panel;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.docx.mark.Signs;
import dk.pejling.rendering.docx.style.CellForm;
import dk.pejling.rendering.docx.style.CellForm.Rule;
import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.Form;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.style.TableStyle;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Frame;
import dk.pejling.rendering.docx.text.Sheet;
import dk.pejling.report.document.StatusBlock.VerdictPanel;
import java.util.List;

/** A verdict with its sentence; the calculation beside it where there is one. */
final class VerdictPanels {
  private static final double LEFT_SHARE = 0.62;
  private static final double MARK = 20;
  private static final double VERDICT_SIZE = 13;
  private static final double SMALL = 8.5;
  private static final double GAP = 8;
  private static final double MOST = 0.4;

  private VerdictPanels() {}

  static void write(VerdictPanel panel, Flow flow) {
    if (panel.arithmetic().isEmpty()) {
      PanelTable.whole(flow, cell -> sentence(panel, cell));
    } else {
      PanelTable.halves(
          flow, LEFT_SHARE, cell -> sentence(panel, cell), cell -> calculation(panel, cell));
    }
  }

  private static void sentence(VerdictPanel panel, Flow cell) {
    cell.paragraph(
        ParagraphStyle.PANEL_VERDICT,
        line -> {
          Signs.beside(line, panel.mark(), MARK, VERDICT_SIZE);
          line.text("\u00A0\u00A0" + panel.verdict());
          if (!panel.aside().isEmpty()) {
            line.text("   " + panel.aside(), CharacterStyle.ASIDE);
          }
        });
    if (!panel.explanation().isEmpty()) {
      cell.prose(ParagraphStyle.PANEL_TEXT, panel.explanation());
    }
    if (panel.arithmetic().isEmpty()) {
      footing(panel, cell);
    }
  }

  private static void calculation(VerdictPanel panel, Flow cell) {
    if (!panel.arithmeticTitle().isEmpty()) {
      cell.paragraph(
          Form.of(ParagraphStyle.PANEL_LINE).keptWithNext(),
          line -> line.text(panel.arithmeticTitle(), CharacterStyle.STRONG));
    }
    List<Integer> widths = widths(panel, cell.width(), cell.composition().measure());
    cell.table(
        TableStyle.LAYOUT,
        new Frame.Description(widths, panel.arithmeticTitle(), "", false),
        table -> {
          for (int i = 0; i < panel.arithmetic().size(); i++) {
            VerdictPanel.Line line = panel.arithmetic().get(i);
            boolean result = i > 0 && i == panel.arithmetic().size() - 1;
            table.row(Frame.Row.BODY, () -> line(line, result, widths, table));
          }
        });
    footing(panel, cell);
  }

  private static void line(
      VerdictPanel.Line line, boolean result, List<Integer> widths, Frame table) {
    CharacterStyle style = result ? CharacterStyle.STRONG : CharacterStyle.DEFAULT_PARAGRAPH_FONT;
    Rule above = result ? new Rule.Drawn(Colour.AXIS, 0.75) : new Rule.None();
    Form form = Form.of(ParagraphStyle.PANEL_LINE);
    table.cell(
        CellForm.of(widths.get(0)).over(above),
        cell -> cell.paragraph(form, text -> text.text(line.label(), style)));
    table.cell(
        CellForm.of(widths.get(1)).over(above),
        cell -> cell.paragraph(form, text -> text.text(line.expression(), CharacterStyle.MUTED)));
    table.cell(
        CellForm.of(widths.get(2)).over(above),
        cell -> cell.paragraph(form.end(0), text -> text.text(line.result(), style)));
  }

  private static List<Integer> widths(VerdictPanel panel, double room, TextMeasure measure) {
    double label = 0;
    double result = 0;
    for (VerdictPanel.Line line : panel.arithmetic()) {
      label = Math.max(label, measure.width(line.label(), Face.BOLD, SMALL) + GAP);
      result = Math.max(result, measure.width(line.result(), Face.BOLD, SMALL) + 2);
    }
    int first = Sheet.twips(Math.min(label, MOST * room));
    int last = Sheet.twips(Math.min(result, MOST * room));
    return List.of(first, Sheet.twips(room) - first - last, last);
  }

  private static void footing(VerdictPanel panel, Flow cell) {
    if (!panel.footing().isEmpty()) {
      cell.paragraph(ParagraphStyle.PANEL_SMALL, line -> line.text(panel.footing()));
    }
  }
}
