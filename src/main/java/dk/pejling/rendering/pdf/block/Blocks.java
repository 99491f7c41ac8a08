package dk.pejling.rendering.pdf.block;

import dk.pejling.rendering.pdf.cover.CoverSetter;
import dk.pejling.rendering.pdf.flow.Piece;
import dk.pejling.rendering.pdf.flow.Stack;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Together;
import dk.pejling.rendering.pdf.plot.AreaPlotSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.status.StatusSetter;
import dk.pejling.rendering.pdf.table.TableSetter;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cover;
import dk.pejling.report.document.StatusBlock;
import dk.pejling.report.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Knows the setter of each kind of block, and sets blocks under each other. */
public final class Blocks {
  private final OpeningSetter openings = new OpeningSetter();
  private final TextSetter texts = new TextSetter();
  private final ListSetter lists = new ListSetter();
  private final FigureSetter figures = new FigureSetter();
  private final TableSetter tables = new TableSetter();
  private final CalloutSetter callouts = new CalloutSetter();
  private final CoverSetter covers = new CoverSetter();
  private final StatusSetter statuses = new StatusSetter();
  private final AreaPlotSetter plots = new AreaPlotSetter();
  private final ContentsSetter contents = new ContentsSetter();

  /** What stands under a heading with a rule is on one page with it, if a page has room for it. */
  public Piece sequence(List<Block> blocks, Setting setting) {
    List<Item> all = new ArrayList<>();
    List<Item> part = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (beginsPart(blocks.get(i))) {
        endPart(part, all);
      }
      List<Item> items = new ArrayList<>(set(blocks.get(i), setting));
      if (i > 0 && !items.isEmpty()) {
        double room = Spacing.between(blocks.get(i - 1), blocks.get(i));
        items.set(0, items.getFirst().after(room));
      }
      part.addAll(items);
    }
    endPart(part, all);
    return Stack.of(all);
  }

  private static boolean beginsPart(Block block) {
    return block instanceof Block.Heading heading && heading.level() <= 2;
  }

  private static void endPart(List<Item> part, List<Item> all) {
    if (all.isEmpty() && part.isEmpty()) {
      return;
    }
    if (all.isEmpty()) {
      all.addAll(part);
    } else {
      double before = part.getFirst().before();
      all.add(Item.of(new Together(Stack.of(part))).after(before));
    }
    part.clear();
  }

  private List<Item> set(Block block, Setting setting) {
    return switch (block) {
      case Block.Chapter chapter -> openings.chapter(chapter, setting);
      case Block.Topic topic -> openings.topic(topic, setting);
      case Block.Heading heading -> texts.heading(heading, setting);
      case Block.Paragraph paragraph -> texts.paragraph(paragraph, setting);
      case Block.BulletList list -> lists.bullets(list, setting);
      case Block.TermList list -> lists.terms(list, setting);
      case Block.Figure figure -> figures.set(figure, setting);
      case Block.Columns columns -> new ColumnsSetter(this).set(columns, setting);
      case Block.Callout callout -> callouts.set(callout, setting);
      case Block.PageBreak pageBreak -> List.of();
      case Block.TableOfContents toc -> contents.set(toc, setting);
      case Table table -> tables.set(table, setting);
      case Cover cover -> covers.set(cover, setting);
      case StatusBlock status -> statuses.set(status, setting);
      case AreaPlot plot -> plots.set(plot, setting);
    };
  }
}
