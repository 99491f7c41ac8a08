package dk.pejling.rendering.docx.block;

import dk.pejling.rendering.contents.Outline;
import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.Form;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.report.document.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings of chapters, of topics and within them. */
final class Headings {
  /** A main message: number, no-break space, space, message. */
  private static final Pattern MESSAGE = Pattern.compile("(\\d+)\u00A0 (.+)");

  private static final int MESSAGE_INDENT = 400;

  private final Outline outline = new Outline();

  void chapter(Block.Chapter chapter, Flow flow) {
    outline.chapter();
    flow.pageBreak();
    kicker(chapter.kicker(), flow);
    flow.paragraph(
        ParagraphStyle.HEADING_1,
        line -> line.named(chapter.anchor(), name -> name.text(chapter.title())));
  }

  void topic(Block.Topic topic, Flow flow) {
    int level = outline.topic();
    flow.pageBreak();
    kicker(topic.kicker(), flow);
    Form form = Form.of(ParagraphStyle.HEADING_2);
    flow.paragraph(
        level == 2 ? form : form.atLevel(level),
        line -> line.named(topic.anchor(), name -> name.text(topic.title())));
    if (!topic.line().isEmpty()) {
      flow.paragraph(ParagraphStyle.STANDFIRST, line -> line.text(topic.line()));
    }
  }

  void heading(Block.Heading heading, Flow flow) {
    boolean inTopic = outline.inTopic();
    int level = outline.heading(heading.level());
    Matcher message = MESSAGE.matcher(heading.text());
    if (message.matches()) {
      flow.paragraph(
          standing(ParagraphStyle.MESSAGE, flow).hung(MESSAGE_INDENT).atLevel(level),
          line ->
              line.named(
                  heading.anchor(),
                  name ->
                      name.text(message.group(1), CharacterStyle.LARGE_NUMERAL)
                          .tab()
                          .text(message.group(2))));
      return;
    }
    flow.paragraph(
        standing(style(heading.level(), inTopic), flow).atLevel(level),
        line -> line.named(heading.anchor(), name -> name.text(heading.text())));
  }

  /** In a cell, where keeping would hold the cell's whole row, headings are kept by nothing. */
  private static Form standing(ParagraphStyle style, Flow flow) {
    Form form = Form.of(style);
    return flow.nested() ? form.loose() : form;
  }

  private static ParagraphStyle style(int level, boolean inTopic) {
    if (level <= 2) {
      return inTopic ? ParagraphStyle.HEADING_3 : ParagraphStyle.SECTION;
    }
    return inTopic ? ParagraphStyle.HEADING_4 : ParagraphStyle.LABEL;
  }

  private static void kicker(String kicker, Flow flow) {
    if (!kicker.isEmpty()) {
      flow.paragraph(ParagraphStyle.KICKER, line -> line.text(kicker));
    }
  }
}
