package dk.pejling.rendering.docx.text;

import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.docx.composition.Composition;
import dk.pejling.rendering.docx.markup.Xml;
import dk.pejling.rendering.docx.picture.PageDrawing;
import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.report.document.Run;
import java.util.List;
import java.util.function.Consumer;

/** What stands in the lines of one paragraph. */
public final class Inline {
  private final Xml xml;
  private final Composition composition;

  Inline(Xml xml, Composition composition) {
    this.xml = xml;
    this.composition = composition;
  }

  public Inline text(String text) {
    return text(text, CharacterStyle.DEFAULT_PARAGRAPH_FONT);
  }

  public Inline text(String text, CharacterStyle style) {
    if (text.isEmpty()) {
      return this;
    }
    for (Direction.Stretch stretch : Direction.stretches(text)) {
      xml.open("w:r");
      properties(style, stretch.rightToLeft());
      xml.open("w:t", "xml:space", "preserve").text(stretch.text()).close().close();
    }
    return this;
  }

  public Inline tab() {
    xml.raw("<w:r><w:tab/></w:r>");
    return this;
  }

  public Inline lineBreak() {
    xml.raw("<w:r><w:br/></w:r>");
    return this;
  }

  public Inline runs(List<Run> runs) {
    return runs(runs, CharacterStyle.DEFAULT_PARAGRAPH_FONT);
  }

  /**
   * @param plain how text is set that has no stress of its own
   */
  public Inline runs(List<Run> runs, CharacterStyle plain) {
    runs.forEach(run -> run(run, plain));
    return this;
  }

  private void run(Run run, CharacterStyle plain) {
    switch (run) {
      case Run.Text(String text, Run.Weight weight) ->
          text(
              text,
              switch (weight) {
                case PLAIN -> plain;
                case STRONG -> CharacterStyle.STRONG;
                case EMPHASIS -> CharacterStyle.EMPHASIS;
              });
      case Run.Link(String text, String address) -> {
        xml.open("w:hyperlink", "r:id", composition.relations().link(address), "w:history", "1");
        text(text, CharacterStyle.HYPERLINK);
        xml.close();
      }
      case Run.Reference(String text, String anchor) ->
          reference(anchor, line -> line.text(text, CharacterStyle.REFERENCE));
      case Run.PageNumber(String anchor) -> pageNumber(anchor);
    }
  }

  /** A link within the document; plain where the anchor is nowhere. */
  public Inline reference(String anchor, Consumer<Inline> content) {
    if (composition.anchors().knows(anchor)) {
      xml.open("w:hyperlink", "w:anchor", composition.anchors().name(anchor), "w:history", "1");
      content.accept(this);
      xml.close();
    } else {
      content.accept(this);
    }
    return this;
  }

  /** The page that an anchor stands on; Word can count it anew. */
  public Inline pageNumber(String anchor) {
    String page = composition.pages().of(anchor);
    if (!composition.anchors().knows(anchor)) {
      return text(page);
    }
    return field("PAGEREF " + composition.anchors().name(anchor) + " \\h", page);
  }

  /**
   * @param result what stands there until a program works the field out anew
   */
  public Inline field(String instruction, String result) {
    return field(instruction, result, CharacterStyle.DEFAULT_PARAGRAPH_FONT);
  }

  /** The same with a stress of its own. */
  public Inline field(String instruction, String result, CharacterStyle style) {
    xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>");
    xml.open("w:instrText", "xml:space", "preserve").text(" " + instruction + " ").close();
    xml.raw("</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    text(result, style);
    xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    return this;
  }

  /** Content that references to the anchor point to. */
  public Inline named(String anchor, Consumer<Inline> content) {
    if (!composition.anchors().first(anchor)) {
      content.accept(this);
      return this;
    }
    String id = Integer.toString(composition.ids().next());
    xml.leaf("w:bookmarkStart", "w:id", id, "w:name", composition.anchors().name(anchor));
    content.accept(this);
    xml.leaf("w:bookmarkEnd", "w:id", id);
    return this;
  }

  /** A picture that stands on the line. */
  public Inline picture(Scene scene, String alternative) {
    return sign(scene, alternative, 0);
  }

  /**
   * A picture among letters.
   *
   * @param alternative what a screen reader says; empty for decoration
   * @param drop points below the line
   */
  public Inline sign(Scene scene, String alternative, double drop) {
    new Drawn(composition.pictures().of(scene), alternative, drop)
        .write(xml, composition.ids().next());
    return this;
  }

  /** A drawing behind all of the page. */
  public Inline behind(PageDrawing drawing) {
    drawing.write(xml, composition.ids().next());
    return this;
  }

  private void properties(CharacterStyle style, boolean rightToLeft) {
    boolean plain = style == CharacterStyle.DEFAULT_PARAGRAPH_FONT;
    if (plain && !rightToLeft) {
      return;
    }
    xml.open("w:rPr");
    if (!plain) {
      xml.leaf("w:rStyle", "w:val", style.id());
    }
    if (rightToLeft) {
      xml.leaf("w:rtl");
    }
    xml.close();
  }
}
