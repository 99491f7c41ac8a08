package dk.pejling.rendering.pdf.block;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.contents.Contents;
import dk.pejling.rendering.contents.Entry;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.rendering.pdf.type.Styles;
import dk.pejling.report.document.Block;
import java.util.ArrayList;
import java.util.List;

/** The headings that begin a page: chapters and topics, with the kicker as part of the heading. */
final class OpeningSetter {
  /** From the top of the content to the baseline of the kicker, or of the heading without one. */
  private static final double CHAPTER_KICKER = 22;

  private static final double CHAPTER_TITLE = 23.7;
  private static final double TOPIC_KICKER = 20;

  /** From the kicker's baseline to the heading's. */
  private static final double CHAPTER_DROP = 25.5;

  private static final double TOPIC_DROP = 23;
  private static final double AFTER_TITLE = 6.5;
  private static final Style DETAIL = new Style(Face.REGULAR, 9, 12, Colour.TEXT2);

  List<Item> chapter(Block.Chapter chapter, Setting setting) {
    int level = setting.composition().outline().chapter();
    Entry entry = Contents.entry(chapter);
    return List.of(
        Item.of(
                opening(
                    new Opening(chapter.kicker(), chapter.title(), CHAPTER_KICKER, CHAPTER_DROP),
                    chapterStyle(chapter.title(), setting),
                    entry,
                    level,
                    setting))
            .kept());
  }

  List<Item> topic(Block.Topic topic, Setting setting) {
    int level = setting.composition().outline().topic();
    Opening opening = new Opening(topic.kicker(), topic.title(), TOPIC_KICKER, TOPIC_DROP);
    List<Item> items = new ArrayList<>();
    items.add(
        Item.of(opening(opening, Styles.TOPIC, Contents.entry(topic), level, setting)).kept());
    if (!topic.line().isEmpty()) {
      Tag tag = setting.tag().child(Role.P);
      items.add(Item.of(setting.prose().lines(tag, topic.line(), DETAIL, setting.width())).kept());
    }
    return items;
  }

  /**
   * @param first from the top to the kicker's baseline
   * @param drop from there to the title's
   */
  private record Opening(String kicker, String title, double first, double drop) {}

  private static Style chapterStyle(String title, Setting setting) {
    boolean fits = setting.prose().width(title, Styles.H1) <= setting.width();
    return fits ? Styles.H1 : Styles.H1_LONG;
  }

  private static Strip opening(
      Opening opening, Style style, Entry entry, int level, Setting setting) {
    Tag tag = setting.tag().child(Role.heading(level));
    boolean bare = opening.kicker().isEmpty();
    double titleAt = bare ? CHAPTER_TITLE : opening.first() + opening.drop();
    List<Line> lines =
        setting.prose().broken(List.of(Span.of(opening.title(), style)), setting.width());
    double below = Math.max(0, lines.size() - 1) * style.leading();
    return Strip.of(
            titleAt + below + AFTER_TITLE,
            (sheet, x, y) -> {
              sheet.bookmark(level, entry.label(), y);
              if (!bare) {
                sheet.text(tag, x, y + opening.first(), opening.kicker() + " ", Styles.KICKER);
              }
              double baseline = y + titleAt;
              for (Line line : lines) {
                sheet.text(tag, x, baseline, line);
                baseline += style.leading();
              }
            })
        .named(entry.anchor());
  }
}
