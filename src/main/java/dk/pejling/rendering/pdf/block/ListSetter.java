package dk.pejling.rendering.pdf.block;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.pdf.flow.Beside;
import dk.pejling.rendering.pdf.flow.Beside.Part;
import dk.pejling.rendering.pdf.flow.Page;
import dk.pejling.rendering.pdf.flow.Piece;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.setting.ProseSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.rendering.pdf.type.Styles;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Lists: bullets, and terms with their texts. */
final class ListSetter {
  private static final double INDENT = 10;
  private static final double AFTER_TERM = 10;
  private static final double LEAST_TERM = 62;
  private static final double BETWEEN_TERMS = 1.5;
  private static final double MOST_TERM_SHARE = 0.4;
  private static final int PROSE_COLUMNS = 9;
  private static final double NARROW = Page.columns(5);
  private static final double BETWEEN_DENSE = 4;
  private static final Style DENSE = new Style(Face.REGULAR, 8.5, 10.8, Colour.INK);
  private static final Style DENSE_TERM = new Style(Face.MEDIUM, 8, 10.4, Colour.TEXT2);
  private static final Style TERM = Styles.BODY.in(Face.MEDIUM);

  List<Item> bullets(Block.BulletList list, Setting setting) {
    double width = Math.min(setting.width(), Page.columns(PROSE_COLUMNS));
    Tag tag = setting.tag().child(Role.LIST);
    List<Item> items = new ArrayList<>();
    for (List<Run> runs : list.items()) {
      items.add(
          Item.of(
              entry(tag, List.of(Span.of("• ", Styles.BODY)), runs, INDENT, setting.wide(width))));
    }
    return items;
  }

  List<Item> terms(Block.TermList list, Setting setting) {
    if (list.density() == Table.Density.DENSE) {
      return above(list, DENSE_TERM, DENSE, setting);
    }
    double widest =
        list.terms().stream()
            .mapToDouble(term -> setting.prose().width(term.term(), TERM))
            .max()
            .orElse(0);
    if (setting.width() < NARROW) {
      return above(list, TERM, Styles.BODY, setting);
    }
    double indent =
        Math.min(Math.max(LEAST_TERM, widest + AFTER_TERM), setting.width() * MOST_TERM_SHARE);
    Tag tag = setting.tag().child(Role.LIST);
    List<Item> items = new ArrayList<>();
    for (Block.TermList.Term term : list.terms()) {
      List<Span> label = List.of(Span.of(term.term() + " ", TERM));
      items.add(Item.of(entry(tag, label, term.text(), indent, setting)).after(BETWEEN_TERMS));
    }
    return items;
  }

  /** Each term on a line over its text: for narrow columns. */
  private static List<Item> above(Block.TermList list, Style terms, Style texts, Setting setting) {
    Tag tag = setting.tag().child(Role.LIST);
    List<Item> items = new ArrayList<>();
    for (Block.TermList.Term term : list.terms()) {
      Tag item = tag.child(Role.LIST_ITEM);
      Tag label = item.child(Role.LABEL);
      Tag body = item.child(Role.LIST_BODY);
      items.add(
          Item.of(
                  setting
                      .prose()
                      .block(
                          label,
                          List.of(Span.of(term.term() + " ", terms)),
                          setting.width(),
                          ProseSetter.Side.LEFT))
              .after(BETWEEN_DENSE)
              .kept());
      items.add(
          Item.of(
              setting
                  .prose()
                  .lines(body, setting.prose().spans(term.text(), texts), setting.width())));
    }
    return items;
  }

  private static Piece entry(
      Tag list, List<Span> label, List<Run> runs, double indent, Setting setting) {
    ProseSetter prose = setting.prose();
    Tag item = list.child(Role.LIST_ITEM);
    double room = Math.min(setting.width(), indent + Page.columns(PROSE_COLUMNS)) - indent;
    Piece first = prose.lines(item.child(Role.LABEL), label, indent);
    Piece text = prose.lines(item.child(Role.LIST_BODY), prose.spans(runs, Styles.BODY), room);
    return new Beside(List.of(new Part(0, first), new Part(indent, text)));
  }
}
