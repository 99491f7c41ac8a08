package dk.pejling.rendering.pdf.block;

import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cover;
import dk.pejling.report.document.StatusBlock;
import dk.pejling.report.document.Table;

/** Room between a block and the one before it, in points. */
final class Spacing {
  private static final double AFTER_OPENING = 13;
  private static final double BLOCK = 18;
  private static final double TALLY = 12;
  private static final double PARAGRAPH = 6;

  private Spacing() {}

  static double between(Block before, Block block) {
    return switch (before) {
      case Block.Chapter chapter -> afterChapter(block);
      case Block.Topic topic -> block instanceof Block.Paragraph ? PARAGRAPH : AFTER_OPENING;
      case Block.Heading heading -> heading.level() <= 2 ? 7 : 1;
      default -> above(block, before);
    };
  }

  private static double afterChapter(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph ->
          paragraph.style() == Block.Paragraph.Style.LEAD ? PARAGRAPH : 4;
      default -> AFTER_OPENING;
    };
  }

  private static double above(Block block, Block before) {
    return switch (block) {
      case Block.Paragraph paragraph -> before instanceof Block.Text ? PARAGRAPH : BLOCK;
      case Block.BulletList list -> before instanceof Block.Text ? 3 : BLOCK;
      case Block.TermList list -> before instanceof Block.Text ? 3 : BLOCK;
      case Block.Heading heading -> heading.level() <= 2 ? 24 : BLOCK;
      case Block.Chapter chapter -> 0;
      case Block.Topic topic -> 0;
      case Block.Figure figure -> BLOCK;
      case Block.Layout layout -> BLOCK;
      case Cover cover -> 0;
      case Table table -> BLOCK;
      case StatusBlock.Tally tally -> TALLY;
      case StatusBlock.GivenLight given ->
          before instanceof StatusBlock.GivenLight ? PARAGRAPH : BLOCK;
      case StatusBlock.StatusMatrix matrix -> before instanceof StatusBlock.Tally ? 15 : BLOCK;
      case StatusBlock status -> BLOCK;
      case AreaPlot plot -> BLOCK;
    };
  }
}
