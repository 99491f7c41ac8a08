package dk.pejling.rendering.pdf.block;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.pdf.flow.Framed;
import dk.pejling.rendering.pdf.flow.Page;
import dk.pejling.rendering.pdf.flow.Stack;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.setting.BlockSetter;
import dk.pejling.rendering.pdf.setting.ProseSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Styles;
import dk.pejling.report.document.Block;
import java.util.ArrayList;
import java.util.List;

/** A filled panel with a navy bar on its left. */
final class CalloutSetter implements BlockSetter<Block.Callout> {
  private static final double BAR = 3;
  private static final double PADDING = 15;
  private static final int PROSE_COLUMNS = 9;

  @Override
  public List<Item> set(Block.Callout callout, Setting setting) {
    ProseSetter prose = setting.prose();
    Tag division = setting.tag().child(Role.DIVISION);
    double width = Math.min(setting.width() - 2 * PADDING, Page.columns(PROSE_COLUMNS));
    List<Item> items = new ArrayList<>();
    if (!callout.title().isEmpty()) {
      List<Span> title = List.of(Span.of(callout.title(), Styles.BODY.in(Face.BOLD)));
      items.add(
          Item.of(prose.block(division.child(Role.P), title, width, ProseSetter.Side.LEFT)).kept());
    }
    List<Span> text = prose.spans(callout.text(), Styles.BODY);
    items.add(Item.of(prose.lines(division.child(Role.P), text, width)).after(2));
    Framed.Backdrop panel =
        (sheet, x, y, height) -> {
          sheet.fill(x, y, setting.width(), height, Colour.TINT);
          sheet.fill(x, y, BAR, height, Colour.NAVY);
        };
    Framed.Insets insets = new Framed.Insets(PADDING - 4, PADDING, PADDING - 4, 0);
    return List.of(Item.of(new Framed(insets, panel, Stack.of(items))));
  }
}
