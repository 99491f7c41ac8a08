package dk.pejling.rendering.docx.text;

/**
 * How one paragraph stands.
 *
 * @param align where its lines line up
 * @param indent from the right, in twentieths of a point; negative as the style has it
 * @param level in the document's outline from 1; 0 as the style has it
 * @param kept on one page with what follows
 * @param rightToLeft reads from the right
 */
public record Form(
    ParagraphStyle style, Align align, int indent, int level, boolean kept, boolean rightToLeft) {
  private static final int AS_STYLE = -1;

  /** Where lines line up. */
  public enum Align {
    START,
    CENTRE,
    END
  }

  public static Form of(ParagraphStyle style) {
    return new Form(style, Align.START, AS_STYLE, 0, false, false);
  }

  /** Over the whole width. */
  public Form wide() {
    return new Form(style, align, 0, level, kept, rightToLeft);
  }

  public Form end(int from) {
    return new Form(style, Align.END, from, level, kept, rightToLeft);
  }

  public Form centred() {
    return new Form(style, Align.CENTRE, indent, level, kept, rightToLeft);
  }

  public Form atLevel(int outline) {
    return new Form(style, align, indent, outline, kept, rightToLeft);
  }

  public Form keptWithNext() {
    return new Form(style, align, indent, level, true, rightToLeft);
  }

  public Form reading(boolean fromRight) {
    return new Form(style, align, indent, level, kept, fromRight);
  }

  boolean indented() {
    return indent != AS_STYLE;
  }
}
