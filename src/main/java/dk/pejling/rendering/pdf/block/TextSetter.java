package dk.pejling.rendering.pdf.block;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.pdf.flow.Page;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.ProseSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.rendering.pdf.type.Styles;
import dk.pejling.report.document.Block;
import java.util.List;

/** Headings within pages, and paragraphs. */
final class TextSetter {
  private static final int PROSE_COLUMNS = 9;

  /** From the baseline of a heading of level 2 to the rule below it. */
  private static final double TO_RULE = 7.4;

  private static final double RULE = 1.0;

  List<Item> heading(Block.Heading heading, Setting setting) {
    int level = setting.composition().outline().heading(heading.level());
    Tag tag = setting.tag().child(Role.heading(level));
    if (MessageHeading.is(heading.text())) {
      Strip message = MessageHeading.strip(heading.text(), tag, setting);
      return List.of(Item.of(message.named(heading.anchor())).kept());
    }
    boolean ruled = heading.level() <= 2;
    Style style = ruled ? Styles.H2 : Styles.H3;
    List<Line> lines =
        setting.prose().broken(List.of(Span.of(heading.text(), style)), setting.width());
    double text = lines.size() * style.leading();
    double below = ruled ? TO_RULE - (style.leading() - style.baseline()) : 0;
    Strip strip =
        Strip.of(
            text + below,
            (sheet, x, y) -> {
              if (ruled) {
                sheet.bookmark(level, heading.text(), y);
              }
              double top = y;
              for (Line line : lines) {
                sheet.text(tag, x, top + style.baseline(), line);
                top += style.leading();
              }
              if (ruled) {
                double at = y + text + below;
                sheet.rule(x, at, x + setting.width(), at, Stroke.of(Colour.LINE, RULE));
              }
            });
    return List.of(Item.of(strip.named(heading.anchor())).kept());
  }

  List<Item> paragraph(Block.Paragraph paragraph, Setting setting) {
    ProseSetter prose = setting.prose();
    Tag tag = setting.tag().child(Role.P);
    double narrow = Math.min(setting.width(), Page.columns(PROSE_COLUMNS));
    return switch (paragraph.style()) {
      case BODY ->
          List.of(Item.of(prose.lines(tag, prose.spans(paragraph.runs(), Styles.BODY), narrow)));
      case LEAD ->
          List.of(
              Item.of(
                  prose.lines(tag, prose.spans(paragraph.runs(), Styles.LEAD), setting.width())));
      case NOTE ->
          List.of(
              Item.of(
                  prose.lines(tag, prose.spans(paragraph.runs(), Styles.NOTE), setting.width())));
    };
  }
}
