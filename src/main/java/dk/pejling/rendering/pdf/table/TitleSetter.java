package dk.pejling.rendering.pdf.table;

import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.CaptionSetter;
import dk.pejling.rendering.pdf.setting.ProseSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.rendering.pdf.type.Styles;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Table;
import java.util.List;

/**
 * Sets a table's title. A numbered table has a caption over it. One without a label is a part of
 * its page: its title looks like a small heading, with the subtitle at the right, and stands in the
 * head where the first column has no heading of its own.
 */
final class TitleSetter {
  /** The head's height below its text, and the room above it, taken back. */
  private static final double INTO_HEAD = 19.5;

  private final Table table;
  private final HeadSetter head;

  TitleSetter(Table table, HeadSetter head) {
    this.table = table;
    this.head = head;
  }

  List<Item> set(Tag tag, Setting setting) {
    Tag caption = tag.child(Role.CAPTION);
    if (!table.caption().label().isEmpty()) {
      return CaptionSetter.caption(table.caption(), caption, setting);
    }
    Style title = Styles.H3;
    Style small = Styles.SUBTITLE;
    Caption text = table.caption();
    ProseSetter prose = setting.prose();
    double indent = setting.width() - prose.width(text.subtitle(), small);
    boolean within = head.present() && table.columns().getFirst().heading().isEmpty();
    double height = within ? 0 : title.leading() - INTO_HEAD / 4;
    double baseline = within ? INTO_HEAD - 4.2 : title.baseline();
    Strip strip =
        Strip.of(
            height,
            (sheet, x, y) -> {
              sheet.text(caption, x, y + baseline, text.message() + " ", title);
              sheet.text(caption, x + indent, y + baseline, text.subtitle(), small);
            });
    return List.of(Item.of(strip.named(text.anchor())).kept());
  }
}
