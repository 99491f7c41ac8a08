package dk.pejling.rendering.pdf.block;

import dk.pejling.rendering.pdf.flow.Beside;
import dk.pejling.rendering.pdf.flow.Page;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.setting.BlockSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.report.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Columns on the grid, read from left to right. */
final class ColumnsSetter implements BlockSetter<Block.Columns> {
  private final Blocks blocks;

  ColumnsSetter(Blocks blocks) {
    this.blocks = blocks;
  }

  @Override
  public List<Item> set(Block.Columns columns, Setting setting) {
    List<Beside.Part> parts = new ArrayList<>();
    int column = 0;
    for (Block.Columns.Column each : columns.columns()) {
      Setting narrow = setting.wide(Page.columns(each.span()));
      parts.add(new Beside.Part(Page.columnLeft(column), blocks.sequence(each.blocks(), narrow)));
      column += each.span();
    }
    return List.of(Item.of(new Beside(parts)));
  }
}
