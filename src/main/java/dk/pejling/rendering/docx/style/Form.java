package dk.pejling.rendering.docx.style;

/**
 * How one paragraph stands. Lengths are twentieths of a point.
 *
 * @param align where its lines line up
 * @param left from the left; negative as the style has it
 * @param hanging how far its first line begins left of the others
 * @param right from the right; negative as the style has it
 * @param level in the document's outline from 1; 0 as the style has it
 * @param kept on one page with what follows
 * @param rightToLeft reads from the right
 */
public record Form(
    ParagraphStyle style,
    Align align,
    int left,
    int hanging,
    int right,
    int level,
    boolean kept,
    boolean rightToLeft) {
  private static final int AS_STYLE = -1;

  /** Where lines line up. */
  public enum Align {
    START,
    CENTRE,
    END
  }

  public static Form of(ParagraphStyle style) {
    return new Form(style, Align.START, AS_STYLE, 0, AS_STYLE, 0, false, false);
  }

  /** Over the whole width. */
  public Form wide() {
    return new Form(style, align, left, hanging, 0, level, kept, rightToLeft);
  }

  /** Every line but the first begins that far in; a tab leads there in the first. */
  public Form hung(int by) {
    return new Form(style, align, by, by, right, level, kept, rightToLeft);
  }

  /** Every line begins that far in. */
  public Form inset(int by) {
    return new Form(style, align, by, 0, right, level, kept, rightToLeft);
  }

  public Form end(int from) {
    return new Form(style, Align.END, left, hanging, from, level, kept, rightToLeft);
  }

  public Form centred() {
    return new Form(style, Align.CENTRE, left, hanging, right, level, kept, rightToLeft);
  }

  public Form atLevel(int outline) {
    return new Form(style, align, left, hanging, right, outline, kept, rightToLeft);
  }

  public Form keptWithNext() {
    return new Form(style, align, left, hanging, right, level, true, rightToLeft);
  }

  public Form reading(boolean fromRight) {
    return new Form(style, align, left, hanging, right, level, kept, fromRight);
  }

  /** Whether its right side differs from the style's. */
  public boolean narrowed() {
    return right != AS_STYLE;
  }

  /** Whether its left side differs from the style's. */
  public boolean indented() {
    return left != AS_STYLE;
  }
}
