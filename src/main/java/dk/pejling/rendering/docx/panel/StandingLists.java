package dk.pejling.rendering.docx.panel;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.figure.LocatorScene;
import dk.pejling.rendering.chart.mark.StatusStrip;
import dk.pejling.rendering.docx.mark.Signs;
import dk.pejling.rendering.docx.style.CellForm;
import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.Form;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.style.TableStyle;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Frame;
import dk.pejling.rendering.docx.text.Sheet;
import dk.pejling.report.document.StatusBlock.StandingList;
import java.util.List;
import java.util.function.Function;

/** An area's pejlemærker, one line each, and a small map of where it lies. */
final class StandingLists {
  private static final StatusStrip STRIP = new StatusStrip(9, 10.25);
  private static final double SIZE = 9.5;
  private static final double GAP = 9;
  private static final double MOST = 0.45;
  private static final double LEAST_STRIP = 30;

  private StandingLists() {}

  static void write(StandingList list, Flow flow) {
    Scene map = LocatorScene.of(list.locator());
    if (map.width() <= 0) {
      lines(list, flow);
      note(list, flow);
      return;
    }
    int beside = Sheet.twips(map.width() + 2);
    int rest = Sheet.twips(flow.width()) - beside;
    flow.table(
        TableStyle.LAYOUT,
        Frame.Description.layout(List.of(rest, beside)),
        table ->
            table.row(
                Frame.Row.BODY,
                () -> {
                  table.cell(
                      CellForm.of(rest),
                      cell -> {
                        lines(list, cell);
                        note(list, cell);
                      });
                  table.cell(
                      CellForm.of(beside),
                      cell ->
                          cell.paragraph(
                              Form.of(ParagraphStyle.TALLY).end(0), line -> line.picture(map, "")));
                }));
  }

  private static void note(StandingList list, Flow flow) {
    if (!list.note().isEmpty()) {
      flow.paragraph(ParagraphStyle.PANEL_SMALL, line -> line.text(list.note()));
    }
  }

  private static void lines(StandingList list, Flow flow) {
    if (list.lines().isEmpty()) {
      return;
    }
    TextMeasure measure = flow.composition().measure();
    double tags = widest(list, line -> line.number() + "  " + line.tag(), measure);
    double counts = widest(list, StandingList.Line::headline, measure);
    double most = (flow.width() - LEAST_STRIP) / 2;
    int first = Sheet.twips(Math.min(tags, Math.max(MOST * flow.width(), most)));
    int second = Sheet.twips(Math.min(counts, most));
    int third = Math.max(Sheet.twips(LEAST_STRIP), Sheet.twips(flow.width()) - first - second);
    flow.table(
        TableStyle.LAYOUT,
        new Frame.Description(List.of(first, second, third), "Pejlemærker", "", false),
        table ->
            list.lines()
                .forEach(
                    line ->
                        table.row(
                            Frame.Row.BODY,
                            () -> {
                              table.cell(
                                  CellForm.of(first),
                                  cell ->
                                      cell.paragraph(
                                          ParagraphStyle.MATRIX_NAME,
                                          text ->
                                              text.text(
                                                      line.number() + "\u00A0 ",
                                                      CharacterStyle.NUMERAL)
                                                  .text(line.tag())));
                              table.cell(
                                  CellForm.of(second),
                                  cell ->
                                      cell.paragraph(
                                          ParagraphStyle.MATRIX_NAME,
                                          text ->
                                              text.text(line.headline(), CharacterStyle.STRONG)));
                              table.cell(
                                  CellForm.of(third),
                                  cell ->
                                      cell.paragraph(
                                          ParagraphStyle.MATRIX_NAME,
                                          text ->
                                              Signs.strip(
                                                  text, line.strip(), STRIP, cell.width())));
                            })));
  }

  private static double widest(
      StandingList list, Function<StandingList.Line, String> text, TextMeasure measure) {
    return list.lines().stream()
            .mapToDouble(line -> measure.width(text.apply(line), Face.BOLD, SIZE))
            .max()
            .orElse(0)
        + GAP;
  }
}
