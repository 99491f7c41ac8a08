package dk.pejling.rendering.docx.panel;

import dk.pejling.rendering.chart.mark.StatusStrip;
import dk.pejling.rendering.docx.mark.Signs;
import dk.pejling.rendering.docx.style.CellForm;
import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.style.TableStyle;
import dk.pejling.rendering.docx.text.Captions;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Frame;
import dk.pejling.rendering.docx.text.Sheet;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.StatusBlock.StatusMatrix;
import java.util.ArrayList;
import java.util.List;

/** The matrix of pejlemærker by area, with its key. */
final class Matrices {
  private static final double NAMES = 112;
  private static final double NARROW_NAMES = 84;
  private static final int ROOMY = 5;
  private static final double LIGHT = 13;
  private static final double COUNT_SIZE = 12;
  private static final double KEY_MARK = 8.4;
  private static final double KEY_SIZE = 8;
  private static final double GIVEN_MARK = 8.4;
  private static final double WORD_SIZE = 7.5;

  private Matrices() {}

  static void write(StatusMatrix matrix, Flow flow) {
    Captions.above(matrix.caption(), flow);
    int count = matrix.columns().size();
    double names = count > ROOMY ? NARROW_NAMES : NAMES;
    double pitch = (flow.width() - names) / Math.max(1, count);
    List<Integer> widths = new ArrayList<>(List.of(Sheet.twips(names)));
    for (int i = 0; i < count; i++) {
      widths.add(Sheet.twips(pitch));
    }
    flow.table(
        TableStyle.MATRIX,
        new Frame.Description(
            widths, matrix.caption().message(), matrix.caption().subtitle(), true),
        table -> {
          table.row(Frame.Row.HEADING, () -> head(matrix, widths, table));
          matrix.rows().forEach(row -> table.row(Frame.Row.BODY, () -> row(row, widths, table)));
        });
    key(matrix, flow);
  }

  private static void head(StatusMatrix matrix, List<Integer> widths, Frame table) {
    table.cell(
        CellForm.of(widths.getFirst()).atFoot(),
        cell -> cell.paragraph(ParagraphStyle.TABLE_HEAD, line -> line.text("Pejlemærke")));
    for (int i = 0; i < matrix.columns().size(); i++) {
      String heading = matrix.columns().get(i);
      table.cell(
          column(widths, i).atFoot(),
          cell -> cell.paragraph(ParagraphStyle.TABLE_HEAD, line -> line.text(heading)));
    }
  }

  private static void row(StatusMatrix.Row row, List<Integer> widths, Frame table) {
    table.cell(
        CellForm.of(widths.getFirst()),
        cell ->
            cell.paragraph(
                ParagraphStyle.MATRIX_NAME,
                line ->
                    line.reference(
                        row.anchor(),
                        link ->
                            link.text(row.number() + "\u2002", CharacterStyle.NUMERAL)
                                .text(row.name(), CharacterStyle.NAME_LINK))));
    for (int i = 0; i < row.cells().size() && i + 1 < widths.size(); i++) {
      StatusMatrix.Cell field = row.cells().get(i);
      table.cell(column(widths, i), cell -> field(field, cell));
    }
  }

  /** The first is the region's, which is tinted. */
  private static CellForm column(List<Integer> widths, int area) {
    CellForm form = CellForm.of(widths.get(area + 1));
    return area == 0 ? form.tinted() : form;
  }

  private static void field(StatusMatrix.Cell field, Flow cell) {
    cell.paragraph(
        ParagraphStyle.MATRIX_COUNT,
        line -> {
          Signs.alone(line, field.light(), LIGHT, COUNT_SIZE);
          line.text("\u00A0" + field.headline());
        });
    if (!field.strip().isEmpty()) {
      cell.paragraph(
          ParagraphStyle.MATRIX_STRIP,
          line -> Signs.strip(line, field.strip(), StatusStrip.DENSE, cell.width()));
    }
    cell.paragraph(
        ParagraphStyle.MATRIX_WORD,
        line -> {
          if (field.lead().isEmpty()) {
            line.text(field.weakest(), CharacterStyle.MUTED);
          } else {
            line.text(field.lead() + " ", CharacterStyle.MUTED).text(field.weakest());
          }
        });
    for (Mark given : field.given()) {
      cell.paragraph(
          ParagraphStyle.MATRIX_WORD,
          line -> {
            Signs.beside(line, given, GIVEN_MARK, WORD_SIZE);
            line.text(" " + given.words());
          });
    }
  }

  private static void key(StatusMatrix matrix, Flow flow) {
    if (!matrix.key().isEmpty()) {
      flow.paragraph(
          ParagraphStyle.KEY,
          line -> {
            line.text("Tegn", CharacterStyle.STRONG);
            for (Mark mark : matrix.key()) {
              line.text("   ");
              Signs.beside(line, mark, KEY_MARK, KEY_SIZE);
              line.text("\u00A0" + mark.words().replace(' ', '\u00A0'));
            }
          });
    }
    if (!matrix.keyNote().isEmpty()) {
      flow.paragraph(ParagraphStyle.NOTE, line -> line.text(matrix.keyNote()));
    }
  }
}
