package dk.pejling.rendering.docx.style;

/**
 * How one paragraph stands. Lengths are twentieths of a point.
 *
 * @param align where its lines line up
 * @param left from the left; negative as the style has it
 * @param hanging how far its first line begins left of the others
 * @param right from the right; negative as the style has it
 * @param level in the document's outline from 1; 0 as the style has it
 * @param keep whether on one page with what follows
 * @param rightToLeft reads from the right
 */
public record Form(
    ParagraphStyle style,
    Align align,
    int left,
    int hanging,
    int right,
    int level,
    Keep keep,
    boolean rightToLeft) {
  private static final int AS_STYLE = -1;

  /** Where lines line up. */
  public enum Align {
    START,
    CENTRE,
    END
  }

  /** Whether a paragraph stays on one page with what follows. */
  public enum Keep {
    AS_STYLE,
    WITH_NEXT,
    LOOSE
  }

  public static Form of(ParagraphStyle style) {
    return new Form(style, Align.START, AS_STYLE, 0, AS_STYLE, 0, Keep.AS_STYLE, false);
  }

  /** Over the whole width. */
  public Form wide() {
    return new Form(style, align, left, hanging, 0, level, keep, rightToLeft);
  }

  /** Every line but the first begins that far in; a tab leads there in the first. */
  public Form hung(int by) {
    return new Form(style, align, by, by, right, level, keep, rightToLeft);
  }

  /** Every line begins that far in. */
  public Form inset(int by) {
    return new Form(style, align, by, 0, right, level, keep, rightToLeft);
  }

  public Form end(int from) {
    return new Form(style, Align.END, left, hanging, from, level, keep, rightToLeft);
  }

  public Form centred() {
    return new Form(style, Align.CENTRE, left, hanging, right, level, keep, rightToLeft);
  }

  public Form atLevel(int outline) {
    return new Form(style, align, left, hanging, right, outline, keep, rightToLeft);
  }

  public Form keptWithNext() {
    return new Form(style, align, left, hanging, right, level, Keep.WITH_NEXT, rightToLeft);
  }

  /** May be parted from what follows, whatever its style. */
  public Form loose() {
    return new Form(style, align, left, hanging, right, level, Keep.LOOSE, rightToLeft);
  }

  public Form reading(boolean fromRight) {
    return new Form(style, align, left, hanging, right, level, keep, fromRight);
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
