package dk.pejling.rendering.docx.table;

import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.report.document.Table.Density;

/**
 * How the text of a table is set.
 *
 * @param headAbove a heading with a second line below
 * @param size of the letters, in points, as the style has it
 * @param headSize of the headings
 * @param mark diameter of status marks
 */
record TableText(
    ParagraphStyle body,
    ParagraphStyle head,
    ParagraphStyle headAbove,
    ParagraphStyle headUnder,
    double size,
    double headSize,
    double mark) {
  private static final TableText NORMAL =
      new TableText(
          ParagraphStyle.TABLE_TEXT,
          ParagraphStyle.TABLE_HEAD,
          ParagraphStyle.TABLE_HEAD_ABOVE,
          ParagraphStyle.TABLE_HEAD_UNDER,
          9.5,
          8.5,
          9);
  private static final TableText DENSE =
      new TableText(
          ParagraphStyle.TABLE_DENSE,
          ParagraphStyle.TABLE_HEAD_DENSE,
          ParagraphStyle.TABLE_HEAD_ABOVE,
          ParagraphStyle.TABLE_HEAD_UNDER,
          8.5,
          8,
          8.4);

  static TableText of(Density density) {
    return switch (density) {
      case NORMAL -> NORMAL;
      case DENSE -> DENSE;
    };
  }
}
