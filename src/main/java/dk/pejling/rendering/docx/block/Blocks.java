package dk.pejling.rendering.docx.block;

import dk.pejling.rendering.contents.Contents;
import dk.pejling.rendering.docx.panel.StatusBlocks;
import dk.pejling.rendering.docx.table.AreaPlots;
import dk.pejling.rendering.docx.table.Tables;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cover;
import dk.pejling.report.document.StatusBlock;
import dk.pejling.report.document.Table;
import java.util.List;

/** Writes every kind of block. */
public final class Blocks {
  private final ContentsList contents;
  private final Headings headings = new Headings();
  private final Layouts layouts = new Layouts(this);

  /**
   * @param all of the document's blocks, which a table of contents lists
   */
  public Blocks(List<Block> all) {
    this.contents = new ContentsList(Contents.of(all));
  }

  public void write(Block block, Flow flow) {
    switch (block) {
      case Block.Text text -> text(text, flow);
      case Block.Layout layout -> layout(layout, flow);
      case Block.Figure figure -> Figures.write(figure, flow);
      case Cover cover -> Covers.write(cover, flow);
      case Table table -> Tables.write(table, flow);
      case AreaPlot plot -> AreaPlots.write(plot, flow);
      case StatusBlock status -> StatusBlocks.write(status, flow);
    }
  }

  private void text(Block.Text text, Flow flow) {
    switch (text) {
      case Block.Chapter chapter -> headings.chapter(chapter, flow);
      case Block.Topic topic -> headings.topic(topic, flow);
      case Block.Heading heading -> headings.heading(heading, flow);
      case Block.Paragraph paragraph -> Prose.paragraph(paragraph, flow);
      case Block.BulletList list -> Prose.bullets(list, flow);
      case Block.TermList list -> Prose.terms(list, flow);
    }
  }

  private void layout(Block.Layout layout, Flow flow) {
    switch (layout) {
      case Block.Columns columns -> layouts.columns(columns, flow);
      case Block.Callout callout -> Layouts.callout(callout, flow);
      case Block.PageBreak pageBreak -> flow.pageBreak();
      case Block.TableOfContents toc -> contents.write(toc, flow);
    }
  }
}
