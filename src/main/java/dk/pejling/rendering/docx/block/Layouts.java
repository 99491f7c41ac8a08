package dk.pejling.rendering.docx.block;

import dk.pejling.rendering.docx.style.CellForm;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.style.TableStyle;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Frame;
import dk.pejling.rendering.docx.text.Sheet;
import dk.pejling.report.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Blocks beside each other, and filled panels. */
final class Layouts {
  private static final double TWELFTHS = 12;

  /** Between columns. */
  private static final double GUTTER = 11.34;

  private final Blocks blocks;

  Layouts(Blocks blocks) {
    this.blocks = blocks;
  }

  /**
   * Side by side in a table without lines. A heading that begins a page stands before it, since
   * neither a page break nor a screen reader's headings belong in a table.
   */
  void columns(Block.Columns columns, Flow flow) {
    List<Block.Columns.Column> parts = new ArrayList<>(columns.columns());
    if (parts.isEmpty()) {
      return;
    }
    while (!parts.getFirst().blocks().isEmpty() && opens(parts.getFirst().blocks().getFirst())) {
      Block.Columns.Column first = parts.getFirst();
      blocks.write(first.blocks().getFirst(), flow);
      parts.set(
          0,
          new Block.Columns.Column(first.span(), first.blocks().subList(1, first.blocks().size())));
    }
    if (parts.stream().allMatch(part -> part.blocks().isEmpty())) {
      return;
    }
    List<Integer> widths = widths(parts, flow.width());
    flow.table(
        TableStyle.LAYOUT,
        Frame.Description.layout(widths),
        table -> table.row(Frame.Row.LAYOUT, () -> cells(parts, widths, table)));
  }

  private void cells(List<Block.Columns.Column> parts, List<Integer> widths, Frame table) {
    for (int i = 0; i < parts.size(); i++) {
      List<Block> inner = parts.get(i).blocks();
      table.cell(
          CellForm.of(widths.get(2 * i)),
          cell -> inner.forEach(block -> blocks.write(block, cell)));
      if (i < parts.size() - 1) {
        table.cell(CellForm.of(widths.get(2 * i + 1)), cell -> {});
      }
    }
  }

  /** Of the columns, and of the gutters between them. */
  private static List<Integer> widths(List<Block.Columns.Column> parts, double width) {
    double pitch = (width + GUTTER) / TWELFTHS;
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      widths.add(Sheet.twips(parts.get(i).span() * pitch - GUTTER));
      if (i < parts.size() - 1) {
        widths.add(Sheet.twips(GUTTER));
      }
    }
    return List.copyOf(widths);
  }

  private static boolean opens(Block block) {
    return switch (block) {
      case Block.Chapter chapter -> true;
      case Block.Topic topic -> true;
      case Block.PageBreak pageBreak -> true;
      default -> false;
    };
  }

  static void callout(Block.Callout callout, Flow flow) {
    if (!callout.title().isEmpty()) {
      flow.paragraph(ParagraphStyle.CALLOUT_TITLE, line -> line.text(callout.title()));
    }
    flow.prose(ParagraphStyle.CALLOUT, callout.text());
  }
}
