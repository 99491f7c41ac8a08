package dk.pejling.rendering.docx.text;

import dk.pejling.rendering.docx.composition.Composition;
import dk.pejling.rendering.docx.markup.Xml;
import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.Form;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.style.TableStyle;
import dk.pejling.report.document.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Paragraphs and tables one under another, in the text or in a cell. */
public final class Flow {
  private static final int AFTER_TABLE = 280;

  private final Xml xml;
  private final Composition composition;
  private final Sequences sequences = new Sequences();
  private final Deque<Last> outer = new ArrayDeque<>();
  private Last last = Last.NOTHING;
  private boolean breaks;
  private double width = Sheet.TEXT_WIDTH;

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

  /** The field that numbers a caption. */
  String counted(String name, String number) {
    return sequences.field(name, number);
  }

  /** Points from left to right. */
  public double width() {
    return width;
  }

  /** What follows begins a page; a section does so anyway. */
  public void pageBreak() {
    breaks |= last != Last.NOTHING && !nested();
  }

  /** A file of words ends with a paragraph. */
  public void ends() {
    if (last != Last.PARAGRAPH) {
      separator();
    }
  }

  public void paragraph(ParagraphStyle style, Consumer<Inline> content) {
    paragraph(Form.of(style), content);
  }

  public void paragraph(Form form, Consumer<Inline> content) {
    xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", form.style().id());
    switch (form.keep()) {
      case AS_STYLE -> {}
      case WITH_NEXT -> xml.leaf("w:keepNext");
      case LOOSE -> xml.leaf("w:keepNext", "w:val", "0");
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
    indents(form);
    switch (form.align()) {
      case START -> {}
      case CENTRE -> xml.leaf("w:jc", "w:val", "center");
      case END -> xml.leaf("w:jc", "w:val", "right");
    }
    if (form.level() > 0) {
      xml.leaf("w:outlineLvl", "w:val", Integer.toString(form.level() - 1));
    }
    xml.close();
    content.accept(new Inline(xml, composition));
    xml.close();
    last = Last.PARAGRAPH;
  }

  private void indents(Form form) {
    List<String> indents = new ArrayList<>();
    if (form.indented()) {
      indents.addAll(List.of("w:left", Integer.toString(form.left())));
    }
    if (form.narrowed()) {
      indents.addAll(List.of("w:right", Integer.toString(form.right())));
    }
    if (form.hanging() > 0) {
      indents.addAll(List.of("w:hanging", Integer.toString(form.hanging())));
    }
    if (!indents.isEmpty()) {
      xml.leaf("w:ind", indents.toArray(new String[0]));
    }
  }

  public void prose(ParagraphStyle style, List<Run> runs) {
    prose(Form.of(style), runs);
  }

  /** Running text, which reads from the right where its first letter does. */
  public void prose(Form form, List<Run> runs) {
    prose(form, runs, CharacterStyle.DEFAULT_PARAGRAPH_FONT);
  }

  /**
   * @param plain how text is set that has no stress of its own
   */
  public void prose(Form form, List<Run> runs, CharacterStyle plain) {
    Form fitting = nested() && !form.narrowed() && isProse(form.style()) ? form.wide() : form;
    paragraph(fitting.reading(Direction.rightToLeft(runs)), line -> line.runs(runs, plain));
  }

  /** A table; two on end would grow together, so something thin parts them. */
  public void table(TableStyle style, Frame.Description description, Consumer<Frame> content) {
    if (last == Last.TABLE || breaks) {
      separator();
    }
    new Frame(this, xml, style).write(description, content);
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

  /**
   * @param room points from the cell's left to its right
   */
  void inCell(double room, Consumer<Flow> content) {
    double before = width;
    width = room;
    outer.push(last);
    last = Last.NOTHING;
    content.accept(this);
    if (last != Last.PARAGRAPH) {
      separator();
    }
    last = outer.pop();
    width = before;
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
