package dk.pejling.rendering.docx.block;

import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.Form;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import java.util.List;

/** Running text. */
final class Prose {
  private Prose() {}

  static void paragraph(Block.Paragraph paragraph, Flow flow) {
    ParagraphStyle style =
        switch (paragraph.style()) {
          case BODY -> ParagraphStyle.BODY_TEXT;
          case LEAD -> ParagraphStyle.LEAD;
          case NOTE -> ParagraphStyle.NOTE;
        };
    flow.prose(style, paragraph.runs());
  }

  static void bullets(Block.BulletList list, Flow flow) {
    for (List<Run> item : list.items()) {
      flow.prose(ParagraphStyle.LIST_BULLET, item);
    }
  }

  static void terms(Block.TermList list, Flow flow) {
    for (Block.TermList.Term term : list.terms()) {
      if (list.density() == Table.Density.DENSE || flow.nested()) {
        flow.paragraph(
            Form.of(ParagraphStyle.BODY_TEXT).wide(),
            line -> line.text(term.term(), CharacterStyle.STRONG).lineBreak().runs(term.text()));
      } else {
        flow.paragraph(
            ParagraphStyle.TERM,
            line -> line.text(term.term(), CharacterStyle.STRONG).tab().runs(term.text()));
      }
    }
  }
}
