package dk.pejling.rendering.pdf.block;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.contents.Entry;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.BlockSetter;
import dk.pejling.rendering.pdf.setting.ProseSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.rendering.pdf.type.Target;
import dk.pejling.report.document.Block;
import java.util.ArrayList;
import java.util.List;

/** The table of contents: every line a link, its leader an artifact. */
final class ContentsSetter implements BlockSetter<Block.TableOfContents> {
  private static final double NUMBER = 26;
  private static final double PAGE = 24;
  private static final double LEADER_GAP = 5;
  private static final Style CHAPTER = new Style(Face.MEDIUM, 10, 14, Colour.NAVY);
  private static final Style TOPIC = new Style(Face.REGULAR, 9.5, 13.5, Colour.INK);

  @Override
  public List<Item> set(Block.TableOfContents toc, Setting setting) {
    List<Item> items = new ArrayList<>();
    items.addAll(
        new OpeningSetter().chapter(new Block.Chapter("", "", toc.title(), "", ""), setting));
    Tag list = setting.tag().child(Role.TOC);
    for (Entry entry : setting.composition().entries()) {
      boolean chapter = entry.level() == 1;
      items.add(Item.of(line(list, entry, setting)).after(chapter ? 9 : 1.5));
    }
    return items;
  }

  private static Strip line(Tag list, Entry entry, Setting setting) {
    Style style = entry.level() == 1 ? CHAPTER : TOPIC;
    ProseSetter prose = setting.prose();
    Tag link = list.child(Role.TOC_ITEM).child(Role.REFERENCE).child(Role.LINK);
    Target target = new Target.Place(entry.anchor());
    double indent = entry.level() == 1 ? 0 : NUMBER;
    double titleAt = entry.number().isEmpty() ? indent : indent + NUMBER;
    Span title = new Span(entry.title() + " ", style, target);
    List<Line> lines = prose.broken(List.of(title), setting.width() - titleAt - PAGE - LEADER_GAP);
    String page = setting.composition().pages().of(entry.anchor());
    Line number = new Line(List.of(new Span(entry.number() + " ", style, target)), 0);
    Line at = new Line(List.of(new Span(page, style, target)), prose.width(page, style));
    return Strip.of(
        lines.size() * style.leading(),
        (sheet, x, y) -> {
          if (!entry.number().isEmpty()) {
            sheet.text(link, x + indent, y + style.baseline(), number);
          }
          double baseline = y + style.baseline();
          for (Line line : lines) {
            sheet.text(link, x + titleAt, baseline, line);
            baseline += style.leading();
          }
          double last = baseline - style.leading();
          double right = x + setting.width();
          sheet.rule(
              x + titleAt + lines.getLast().width() + LEADER_GAP,
              last,
              right - at.width() - LEADER_GAP,
              last,
              new Stroke(Colour.AXIS, 0.6, List.of(0.6, 2.4), false));
          sheet.text(link, right - at.width(), last, at);
        });
  }
}
