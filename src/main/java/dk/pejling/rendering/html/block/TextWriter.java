package dk.pejling.rendering.html.block;

import dk.pejling.rendering.html.text.Writing;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings, paragraphs and lists. */
final class TextWriter {
  /** A main message: its number, a no-break space, a space, and what it says. */
  private static final Pattern MESSAGE = Pattern.compile("(\\d+)\u00A0 (.+)");

  private final Writing writing;
  private final Markup out;

  TextWriter(Writing writing) {
    this.writing = writing;
    this.out = writing.out();
  }

  void write(Block.Text block) {
    switch (block) {
      case Block.Chapter chapter -> chapter(chapter);
      case Block.Topic topic -> topic(topic);
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph(Block.Paragraph.Style style, List<Run> runs) -> {
        String kind = style.name().toLowerCase(Locale.ROOT);
        out.open("p", "class", style == Block.Paragraph.Style.BODY ? "" : kind);
        writing.runs().write(runs, out);
        out.close("p").line();
      }
      case Block.BulletList list -> {
        out.open("ul");
        for (List<Run> item : list.items()) {
          out.open("li");
          writing.runs().write(item, out);
          out.close("li");
        }
        out.close("ul").line();
      }
      case Block.TermList list -> terms(list);
    }
  }

  /** The report's title is the page's first level. */
  private static String below(int level) {
    return "h" + (level + 1);
  }

  private void chapter(Block.Chapter chapter) {
    String level = below(writing.outline().chapter());
    out.line().open(level, "class", "chapter", "id", writing.anchors().id(chapter.anchor()));
    kicker(chapter.kicker());
    if (!chapter.number().isEmpty()) {
      out.element("span", chapter.number(), "class", "number").text(" ");
    }
    out.text(chapter.title()).close(level).line();
  }

  private void topic(Block.Topic topic) {
    String level = below(writing.outline().topic());
    out.line().open(level, "class", "topic", "id", writing.anchors().id(topic.anchor()));
    kicker(topic.kicker());
    out.text(topic.title()).close(level);
    if (!topic.line().isEmpty()) {
      out.element("p", topic.line(), "class", "under");
    }
    out.line();
  }

  private void kicker(String kicker) {
    if (!kicker.isEmpty()) {
      out.element("span", kicker, "class", "kicker").text(" ");
    }
  }

  private void heading(Block.Heading heading) {
    String level = below(writing.outline().heading(heading.level()));
    String id = writing.anchors().id(heading.anchor());
    Matcher message = MESSAGE.matcher(heading.text());
    if (message.matches()) {
      out.open(level, "class", "message", "id", id);
      out.element("span", message.group(1), "class", "numeral").text(" ");
      out.element("span", message.group(2)).close(level).line();
    } else {
      out.element(
          level, heading.text(), "class", heading.level() <= 2 ? "ruled" : "label", "id", id);
      out.line();
    }
  }

  /** A term that several texts follow stands once. */
  private void terms(Block.TermList list) {
    out.open("dl", "class", list.density() == Table.Density.DENSE ? "dense" : "");
    for (int i = 0; i < list.terms().size(); i++) {
      Block.TermList.Term term = list.terms().get(i);
      boolean again = i > 0 && term.term().equals(list.terms().get(i - 1).term());
      boolean last =
          i + 1 == list.terms().size() || !term.term().equals(list.terms().get(i + 1).term());
      if (!again) {
        out.open("div").element("dt", term.term());
      }
      out.open("dd");
      writing.runs().write(term.text(), out);
      out.close("dd");
      if (last) {
        out.close("div");
      }
    }
    out.close("dl").line();
  }
}
