package dk.pejling.rendering.pdf.setting;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Styles;
import dk.pejling.report.document.Caption;
import java.util.ArrayList;
import java.util.List;

/** What stands over tables and figures, and the notes below. */
public final class CaptionSetter {
  private static final double BEFORE_NOTES = 5;
  private static final double BETWEEN_NOTES = 2;

  private CaptionSetter() {}

  /**
   * Two lines: label and message, then the subtitle; all kept with what follows.
   *
   * @param tag the element the caption is
   */
  public static List<Item> caption(Caption caption, Tag tag, Setting setting) {
    List<Item> items = new ArrayList<>();
    ProseSetter prose = setting.prose();
    List<Span> title = new ArrayList<>();
    if (!caption.label().isEmpty()) {
      title.add(Span.of(caption.label() + " ", Styles.BODY.in(Face.BOLD)));
    }
    title.add(Span.of(caption.message() + (caption.subtitle().isEmpty() ? "" : " "), Styles.BODY));
    items.add(Item.of(Strip.blank(0).named(caption.anchor())).kept());
    items.add(Item.of(prose.block(tag, title, setting.width(), ProseSetter.Side.LEFT)).kept());
    if (!caption.subtitle().isEmpty()) {
      List<Span> subtitle = List.of(Span.of(caption.subtitle(), Styles.SUBTITLE));
      items.add(Item.of(prose.block(tag, subtitle, setting.width(), ProseSetter.Side.LEFT)).kept());
    }
    return items;
  }

  /** Small lines below, each a paragraph; they stay together. */
  public static List<Item> notes(List<String> notes, Setting setting) {
    List<Item> items = new ArrayList<>();
    for (String note : notes) {
      Tag tag = setting.tag().child(Role.P);
      Item item =
          Item.of(setting.prose().lines(tag, note, Styles.NOTE, setting.width()))
              .after(items.isEmpty() ? BEFORE_NOTES : BETWEEN_NOTES);
      items.add(items.size() < notes.size() - 1 ? item.kept() : item);
    }
    return items;
  }
}
