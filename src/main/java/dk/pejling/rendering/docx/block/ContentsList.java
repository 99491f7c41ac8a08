package dk.pejling.rendering.docx.block;

import dk.pejling.rendering.contents.Entry;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Inline;
import dk.pejling.report.document.Block;
import java.util.List;

/**
 * The table of contents: each entry a link with a field that counts its page, where page numbers
 * are known. They are another form's, which breaks its pages elsewhere, so they have to be counted
 * anew: LibreOffice does so when it opens the file, Word when it prints it or saves it as PDF, and
 * on F9.
 *
 * <p>One field around the whole list would be made anew from the headings, which don't have the
 * numbers of chapters and criteria, and LibreOffice would leave its page numbers as they are.
 * Fields marked as out of date and the setting to update all fields make Word ask, before anything
 * is seen, about fields that may refer to other files, and can leave every page as 1.
 */
record ContentsList(List<Entry> entries) {
  ContentsList {
    entries = List.copyOf(entries);
  }

  void write(Block.TableOfContents toc, Flow flow) {
    flow.pageBreak();
    flow.paragraph(ParagraphStyle.TOC_HEADING, line -> line.text(toc.title()));
    boolean numbered = flow.composition().pages().known();
    for (Entry entry : entries) {
      flow.paragraph(
          entry.level() == 1 ? ParagraphStyle.TOC1 : ParagraphStyle.TOC2,
          line -> line.reference(entry.anchor(), link -> entry(entry, link, numbered)));
    }
  }

  private static void entry(Entry entry, Inline line, boolean numbered) {
    if (!entry.number().isEmpty()) {
      line.text(entry.number()).tab();
    }
    line.text(entry.title());
    if (numbered) {
      line.tab().pageNumber(entry.anchor());
    }
  }
}
