package dk.pejling.rendering.pdf.block;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.contents.Entry;
import dk.pejling.rendering.pdf.flow.Page;
import dk.pejling.rendering.pdf.flow.Stack;
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

/**
 * The table of contents: every line a link, its leader an artifact. It is set closer where that
 * brings it onto one page.
 */
final class ContentsSetter implements BlockSetter<Block.TableOfContents> {
  private static final double NUMBER = 26;
  private static final double PAGE = 24;
  private static final double LEADER_GAP = 5;

  /**
   * How close the lines stand, in points.
   *
   * @param beforeChapter and {@code beforeTopic}: room above a line of each kind
   */
  private record Measures(Style chapter, double beforeChapter, Style topic, double beforeTopic) {
    static Measures of(double closer) {
      return new Measures(
          new Style(Face.MEDIUM, 10, 14 - closer, Colour.NAVY),
          9 - 5.5 * closer,
          new Style(Face.REGULAR, 9.5, 13.5 - 2 * closer, Colour.INK),
          1.5 - closer);
    }

    Style style(Entry entry) {
      return entry.level() == 1 ? chapter : topic;
    }

    double before(Entry entry) {
      return entry.level() == 1 ? beforeChapter : beforeTopic;
    }
  }

  @Override
  public List<Item> set(Block.TableOfContents toc, Setting setting) {
    List<Item> opening =
        new OpeningSetter().chapter(new Block.Chapter("", "", toc.title(), "", ""), setting);
    double room = Page.ROOM - Stack.of(opening).height();
    double usual = height(Measures.of(0), setting);
    double closest = height(Measures.of(1), setting);
    boolean closer = usual > room && closest <= room;
    Measures measures = Measures.of(closer ? (usual - room) / (usual - closest) : 0);
    List<Item> items = new ArrayList<>(opening);
    Tag list = setting.tag().child(Role.TOC);
    for (Entry entry : setting.composition().entries()) {
      items.add(
          Item.of(line(list, entry, measures.style(entry), setting)).after(measures.before(entry)));
    }
    return items;
  }

  private static double height(Measures measures, Setting setting) {
    double height = 0;
    for (Entry entry : setting.composition().entries()) {
      Style style = measures.style(entry);
      height += measures.before(entry) + titles(entry, style, setting).size() * style.leading();
    }
    return height;
  }

  private static double titleAt(Entry entry) {
    double indent = entry.level() == 1 ? 0 : NUMBER;
    return entry.number().isEmpty() ? indent : indent + NUMBER;
  }

  private static List<Line> titles(Entry entry, Style style, Setting setting) {
    Span title = new Span(entry.title() + " ", style, new Target.Place(entry.anchor()));
    double room = setting.width() - titleAt(entry) - PAGE - LEADER_GAP;
    return setting.prose().broken(List.of(title), room);
  }

  private static Strip line(Tag list, Entry entry, Style style, Setting setting) {
    ProseSetter prose = setting.prose();
    Tag link = list.child(Role.TOC_ITEM).child(Role.REFERENCE).child(Role.LINK);
    Target target = new Target.Place(entry.anchor());
    double indent = entry.level() == 1 ? 0 : NUMBER;
    double titleAt = titleAt(entry);
    List<Line> lines = titles(entry, style, setting);
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
