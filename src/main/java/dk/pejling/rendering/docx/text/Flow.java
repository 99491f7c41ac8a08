package dk.pejling.rendering.docx.text;

import dk.pejling.rendering.docx.markup.Xml;
import dk.pejling.report.document.Run;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Paragraphs and tables one under another, in the text or in a cell. */
public final class Flow {
  private static final int AFTER_TABLE = 280;

  private final Xml xml;
  private final Composition composition;
  private final Ids ids = new Ids();
  private final Deque<Last> outer = new ArrayDeque<>();
  private Last last = Last.NOTHING;
  private boolean breaks;

  private enum Last {
    NOTHING,
    PARAGRAPH,
    TABLE
  }

  public Flow(Xml xml, Composition composition) {
    this.xml = xml;
    this.composition = composition;
  }

  public Composition composition() {
    return composition;
  }

  /** Whether it stands beside or within something else, and has less than the page's width. */
  public boolean nested() {
    return !outer.isEmpty();
  }

  /** What follows begins a page. */
  public void pageBreak() {
    breaks = true;
  }

  public void paragraph(ParagraphStyle style, Consumer<Inline> content) {
    paragraph(Form.of(style), content);
  }

  public void paragraph(Form form, Consumer<Inline> content) {
    xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", form.style().id());
    if (form.kept()) {
      xml.leaf("w:keepNext");
    }
    if (breaks) {
      xml.leaf("w:pageBreakBefore");
      breaks = false;
    }
    if (form.rightToLeft()) {
      xml.leaf("w:bidi");
    }
    if (last == Last.TABLE && standsClose(form.style())) {
      xml.leaf("w:spacing", "w:before", Integer.toString(AFTER_TABLE));
    }
    if (form.indented()) {
      xml.leaf("w:ind", "w:right", Integer.toString(form.indent()));
    }
    switch (form.align()) {
      case START -> {}
      case CENTRE -> xml.leaf("w:jc", "w:val", "center");
      case END -> xml.leaf("w:jc", "w:val", "right");
    }
    if (form.level() > 0) {
      xml.leaf("w:outlineLvl", "w:val", Integer.toString(form.level() - 1));
    }
    xml.close();
    content.accept(new Inline(xml, composition, ids));
    xml.close();
    last = Last.PARAGRAPH;
  }

  public void prose(ParagraphStyle style, List<Run> runs) {
    prose(Form.of(style), runs);
  }

  /** Running text, which reads from the right where its first letter does. */
  public void prose(Form form, List<Run> runs) {
    Form narrow = nested() && !form.indented() && isProse(form.style()) ? form.wide() : form;
    paragraph(narrow.reading(Direction.rightToLeft(runs)), line -> line.runs(runs));
  }

  /** A table; two on end would grow together, so something thin parts them. */
  public void table(TableStyle style, Frame.Description description, Consumer<Frame> content) {
    if (last == Last.TABLE || breaks) {
      separator();
    }
    Frame frame = new Frame(this, xml);
    frame.write(style, description, content);
    last = Last.TABLE;
  }

  /** The end of a section of pages, with its properties. */
  public void sectionEnds(Consumer<Xml> properties) {
    xml.open("w:p").open("w:pPr");
    xml.leaf("w:pStyle", "w:val", ParagraphStyle.SEPARATOR.id());
    properties.accept(xml);
    xml.close().close();
    last = Last.NOTHING;
    breaks = false;
  }

  void inCell(Consumer<Flow> content) {
    outer.push(last);
    last = Last.NOTHING;
    content.accept(this);
    if (last != Last.PARAGRAPH) {
      separator();
    }
    last = outer.pop();
  }

  private void separator() {
    paragraph(ParagraphStyle.SEPARATOR, line -> {});
  }

  private static boolean isProse(ParagraphStyle style) {
    return style == ParagraphStyle.BODY_TEXT || style == ParagraphStyle.LIST_BULLET;
  }

  private static boolean standsClose(ParagraphStyle style) {
    return switch (style) {
      case BODY_TEXT, LEAD, LIST_BULLET, TERM, CALLOUT -> true;
      default -> false;
    };
  }
}
